/** Whatever the moment of a look, the settings and the clock: nothing early, nothing twice, nothing missed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../src/domain/reminders/clocks.ts';
import { nextLook, owedReminders } from '../../src/domain/reminders/owed.ts';
import { isQuiet } from '../../src/domain/reminders/quiet.ts';
import type { Ticket } from '../../src/domain/ticket.ts';
import { iso, later, NIGHT, NO_NIGHT, owed, said, tell, WHO, ZONE } from '../support/reminders.ts';
import { anIncident, aRequest, NOW } from '../support/tickets.ts';

const DAY = 24 * 3_600_000;

const anyTicket = fc.oneof(
  fc
    .record({ hours: fc.integer({ min: 1, max: 72 }), assignee: fc.constantFrom(null, 'U0A') })
    .map(({ hours, assignee }): Ticket => anIncident({ assignee, client: 'acme', clientDue: later(hours) })),
  fc.constantFrom(null, 'U0A').map((assignee): Ticket => aRequest({ assignee })),
);
const anySettings = fc.constantFrom(NIGHT, NO_NIGHT, {
  timezone: 'America/New_York',
  quiet: { from: '18:30', to: '09:15' },
});

describe('whenever anybody looks', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { minLength: 1, maxLength: 40 });

  it('nothing is early, nothing is said twice, and the last word is the latest stage', () => {
    fc.assert(
      fc.property(anyTicket, anySettings, moments, (start, settings, minutes) => {
        let ticket = start;
        for (const minute of minutes.sort((a, b) => a - b)) {
          const now = iso(Date.parse(NOW) + minute * 60_000);
          const clocks = clocksOf(ticket, settings.timezone);
          for (const { reminds } of owedReminders(ticket, WHO, now, settings)) {
            const clock = clocks.find(({ of }) => of === reminds?.of);
            const stage = clock?.stages.find(({ name }) => name === reminds?.stage);
            expect(stage?.at).toBeLessThanOrEqual(Date.parse(now));
            if (reminds?.of === 'answer' && Date.parse(now) > Date.parse(clock?.limit ?? now))
              expect(isQuiet(settings, now)).toBe(false);
          }
          ticket = tell(ticket, now, settings);
          expect(owed(ticket, now, settings)).toEqual([]);
        }
        const keys = ticket.notices.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const once = ticket.notices.flatMap(({ reminds, target }) =>
          reminds ? [`${reminds.of} ${reminds.stage} ${reminds.to} ${target}`] : [],
        );
        expect(new Set(once).size).toBe(once.length);
      }),
    );
  });

  it('the next look comes when the next thing is owed, neither later nor needlessly often', () => {
    fc.assert(
      fc.property(anyTicket, anySettings, fc.integer({ min: 0, max: 35 * 24 * 60 }), (start, settings, minute) => {
        const now = iso(Date.parse(NOW) + minute * 60_000);
        const ticket = tell(start, now, settings);
        const next = nextLook(ticket, now, settings);
        if (!Number.isFinite(next)) {
          expect(owed(ticket, iso(Date.parse(now) + 400 * DAY), settings)).toEqual([]);
          return;
        }
        expect(next).toBeGreaterThan(Date.parse(now));
        for (const part of [0.01, 0.5, 0.9, 0.999]) {
          const between = iso(Date.parse(now) + (next - Date.parse(now)) * part);
          expect(owed(ticket, between, settings)).toEqual([]);
        }
      }),
    );
  });

  it('a clock that was ahead and is set right costs a reminder nothing but a second copy', () => {
    const steps = fc.constantFrom(61 * 60_000, DAY, 365 * DAY, 3650 * DAY);
    fc.assert(
      fc.property(anyTicket, fc.integer({ min: 0, max: 35 * 24 * 60 }), steps, (start, minute, step) => {
        const now = Date.parse(NOW) + minute * 60_000;
        const wrong = tell(tell(start, iso(now), NO_NIGHT), iso(now + step), NO_NIGHT);
        const right = tell(wrong, iso(now), NO_NIGHT);
        for (const clock of clocksOf(right, ZONE)) {
          for (const { name, at } of clock.stages.filter(
            (stage) => stage.at > now + 60_000 && stage.at > Date.parse(NOW),
          )) {
            const when = iso(Math.max(at, now));
            const lines = said(
              owedReminders(right, WHO, when, NO_NIGHT).filter(({ reminds }) => reminds?.of === clock.of),
            );
            expect(lines.every((line) => line.startsWith(name))).toBe(true);
            if (at < now + step - 60_000) expect(lines.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
