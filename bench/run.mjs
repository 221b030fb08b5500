// npm run bench [-- scores|answers|start|open]: prints each figure with its goal; noisy machines are why ratios are taken in one run.
const PARTS = ['scores', 'answers', 'start', 'open'];

const wanted = process.argv.slice(2).filter((name) => PARTS.includes(name));
console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
for (const part of wanted.length > 0 ? wanted : PARTS) {
  console.log(`\n${part}`);
  const { run } = await import(`./${part}.mjs`);
  await run();
}
