/** Reads the law's dated numbers, without the rest of the knowledge. */
import { fileURLToPath } from 'node:url';
import { type LegalValues, legalValuesSchema } from '../domain/deadlines/legal-values.ts';
import { readYaml } from './yaml.ts';

const LEGAL_VALUES = fileURLToPath(new URL('../../knowledge/law/legal-values.yml', import.meta.url));

/**
 * @throws KnowledgeError naming file and line
 */
export const loadLegalValues = (path: string = LEGAL_VALUES): LegalValues => readYaml(path, legalValuesSchema);
