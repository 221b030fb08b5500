/** What everybody asks first, in plain words: lists of hurried questions say nothing of these. */
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answer.ts';
import { readCompiled } from '../../src/knowledge/compiled.ts';

const answer = createAnswerer(readCompiled().rulebook);

describe('a plain question reaches its rule', () => {
  it.each([
    ['klant wil zijn gegevens laten wissen', 'rights/erasure'],
    ['customer wants his data erased', 'rights/erasure'],
    ['Kunde will seine Daten löschen lassen', 'rights/erasure'],
    ["un client veut qu'on efface ses données", 'rights/erasure'],
    ['mag ik gezondheidsgegevens bewaren', 'special-categories/health'],
    ['can I store health info?', 'special-categories/health'],
    ['puis-je enregistrer des données de santé', 'special-categories/health'],
    ['darf ich Gesundheitsdaten speichern', 'special-categories/health'],
    ['mag ik gesprekken opnemen', 'recording/call-recording'],
    ['puis-je enregistrer les appels', 'recording/call-recording'],
    ['darf ich Gespräche aufzeichnen', 'recording/call-recording'],
    ['how long may we keep recordings', 'recording/call-recording'],
    ['customer asks for a copy of his data', 'rights/access'],
    ['klant vraagt een kopie van zijn gegevens', 'rights/access'],
    ['ik heb een mail naar de verkeerde gestuurd', 'incidents/wrong-recipient'],
    ['sent an email to the wrong person', 'incidents/wrong-recipient'],
    ['what is a data breach', 'incidents/personal-data-breach'],
    ['wat is een datalek', 'incidents/personal-data-breach'],
    ['the laptop was stolen', 'incidents/lost-or-stolen'],
    ['mag ik het rijksregisternummer noteren', 'identifiers/national-register-number'],
    ['can I ask for an ID card', 'identifiers/identity-document-copy'],
    ['what are the principles of the gdpr', 'principles/accountability'],
    ['who is the DPO', 'governance/dpo'],
  ])('%s → %s', (question, rule) => {
    expect(answer({ question, asOf: '2026-11-25' }).rule).toBe(rule);
  });
});
