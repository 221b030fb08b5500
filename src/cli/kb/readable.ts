import { KnowledgeError } from '../../knowledge/yaml.ts';
import { Refused } from '../refused.ts';

/** A knowledge file that cannot be read is a refusal that names file, line and remedy. */
export const readable = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof KnowledgeError ? new Refused(error.message) : error;
  }
};

export const today = (): string => new Date().toISOString().slice(0, 10);
