// The hook of Slack's command line that asks for the manifest: it wants JSON, we keep YAML.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

console.log(JSON.stringify(parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'))));
