/** Why a factor of the assessment is what it is; `words/severity-words.ts` says it in four languages. */
import type { Level } from './score.ts';
import type { StricterRule } from './stricter.ts';

export type Risk = 'unlikely' | 'risk' | 'high';

export type SeverityReason =
  /** A line of the score: which factor, by how much, and which answer it came from. */
  | { part: 'dpc'; value: number; code: DpcCode; given?: string }
  | { part: 'ei'; value: number; code: 'pseudonymised' | 'identification_unknown' | 'identification'; given?: string }
  | { part: 'cb'; value: number; code: 'confidentiality' | 'availability' | 'integrity' | 'on_purpose'; given?: string }
  | { part: 'score'; dpc: number; ei: number; cb: number; value: number; level: Level }
  /** A finding about the risk to people. */
  | { part: 'disclosure' | 'loss'; risk: Risk; code: RiskCode }
  /** Stricter because of a setting. */
  | { part: 'stricter'; risk: Risk; code: StricterRule };

export type DpcCode = 'data_unknown' | 'data' | 'learns_little' | 'learns_much' | 'identity_numbers' | 'vulnerable';

export type RiskCode =
  | 'unreadable'
  | 'nobody_has_it'
  | 'nobody_identifiable'
  | 'grave_in_untrusted_hands'
  | 'in_wanting_hands'
  | 'little_learnt'
  | 'little_learnt_public'
  | 'large_not_contained'
  | 'somebody_has_it'
  | 'safety'
  | 'gone_little_effect'
  | 'gone_for_good'
  | 'service_lost'
  | 'unavailable'
  | 'restored';
