import { ConfigError } from '../../config.ts';
import type { Language } from '../../domain/language.ts';
import { isRestricted } from '../../domain/routing.ts';
import type { Writer } from '../../export/writer.ts';
import { Refused } from '../refused.ts';
import { settingsOf } from '../settings.ts';

export interface WriterOptions {
  lang?: Language;
  config?: string;
  withRestricted?: boolean;
}

const settings = (config: string | undefined) => {
  try {
    return settingsOf(config);
  } catch (error) {
    throw error instanceof ConfigError ? new Refused(error.message) : error;
  }
};

/** Language, zone and names from the configuration, where there is one; else English, Brussels. */
export const writerFor = ({ lang, config, withRestricted = false }: WriterOptions): Writer => {
  const { organisation, clients = [] } = settings(config) ?? {};
  return {
    language: lang ?? organisation?.language ?? 'en',
    timezone: organisation?.timezone ?? 'Europe/Brussels',
    now: new Date().toISOString(),
    clients: Object.fromEntries(clients.map(({ id, name }) => [id, name])),
    mayRead: (ticket) => withRestricted || ticket.type !== 'incident' || !isRestricted(ticket),
  };
};

/** The organisation's name; empty without a configuration. */
export const organisationOf = ({ config }: WriterOptions): string => settings(config)?.organisation.name ?? '';

/** The organisation's country; Belgium without a configuration. */
export const jurisdictionOf = ({ config }: WriterOptions): string =>
  settings(config)?.organisation.jurisdiction ?? 'BE';

/** The clients that the configuration knows. */
export const clientsOf = ({ config }: WriterOptions): readonly { id: string; name: string }[] =>
  settings(config)?.clients ?? [];
