/** A refusal or a finding: told in a plain sentence on stderr, exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
