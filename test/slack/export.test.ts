/** `/gdpr export` through the real Bolt: who gets what, where it goes, and who hears of it. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, startTestDesk, submission, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await startTestDesk();
});

afterAll(() => desk.stop());

const said = async (user: string, text: string): Promise<void> => {
  const before = desk.api.calls.length;
  await desk.command(user, text);
  // Both the lookup of the person and the work come after the acknowledgement.
  await expect.poll(() => desk.api.calls.length > before || desk.lines.length > 0).toBe(true);
};

const files = (): unknown[] => desk.api.calls.filter(({ method }) => method === 'files.completeUploadExternal');

describe('/gdpr export', () => {
  it('of nothing sends nothing', async () => {
    await said('U0DPO', 'export register pdf');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(files()).toEqual([]);
  });

  it('sends the register to the DPO alone, and says so in the log and the DPO channel', async () => {
    await desk.interact(
      submission('U0AGENT', 'incident_form', {
        description: { type: 'plain_text_input', value: '=1+1 sent to the wrong person' },
        aware_at: { type: 'datetimepicker', selected_date_time: Math.floor(Date.now() / 1000) - 60 },
        noticed_at: { type: 'datetimepicker', selected_date_time: Math.floor(Date.now() / 1000) - 60 },
        people_band: { type: 'static_select', selected_option: { value: '1' } },
        data_categories: { type: 'multi_static_select', selected_options: [{ value: 'contact' }] },
      }),
    );
    await desk.interact(button('U0DPO', 'export_register:incident:csv', 'incident csv'));
    const { body } = await desk.api.called('files.completeUploadExternal');
    expect(body['channel_id']).toBe('U0DPO');
    const [file = Buffer.of()] = desk.api.uploads;
    const [headings = [], row = []] = parse(file, { bom: true }) as string[][];
    expect(headings[0]).toBe('Number');
    expect(row[3]).toBe(`'=1+1 sent to the wrong person`);
    const noted = await desk.api.called('chat.postMessage', (call) => String(call.body['text']).includes('exported'));
    expect(noted.body['channel']).toBe('C0DPO');
    expect(desk.lines).toContainEqual(
      expect.objectContaining({ event: 'exported', user: 'U0DPO', kind: 'incident', code: 'csv', count: 1 }),
    );
  });

  it.each([
    ['U0AGENT', 'export register'],
    ['U0AGENT', 'export requests'],
    ['U0MANAGER', 'export register'],
  ])('sends %s nothing for "%s"', async (user, text) => {
    const before = files().length;
    await said(user, text);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(files()).toHaveLength(before);
  });

  it('gives a manager the request log without what was written in it', async () => {
    await desk.interact(
      submission(
        'U0AGENT',
        'request_form',
        {
          description: { type: 'plain_text_input', value: 'Private words' },
          received_at: { type: 'datetimepicker', selected_date_time: Math.floor(Date.now() / 1000) - 60 },
          rights: { type: 'multi_static_select', selected_options: [{ value: 'access' }] },
          channel: { type: 'static_select', selected_option: { value: 'phone' } },
          subject_reference: { type: 'plain_text_input', value: 'K-4711' },
        },
        'V0REQUEST',
      ),
    );
    const before = desk.api.uploads.length;
    await desk.interact(button('U0MANAGER', 'export_register:request:json', 'request json'));
    await expect.poll(() => desk.api.uploads.length).toBe(before + 1);
    const { entries } = JSON.parse(String(desk.api.uploads.at(-1)));
    expect(entries[0]).toMatchObject({
      type: 'request',
      description: null,
      subjectReference: null,
      rights: ['access'],
    });
  });

  it('says what to do where the app may not send files, and leaves no message about a file that is not there', async () => {
    desk.api.refuse('files.getUploadURLExternal', 'missing_scope');
    await desk.interact(button('U0DPO', 'export_register:incident:pdf', 'incident pdf'));
    await desk.api.called('chat.delete');
    await expect
      .poll(() => desk.lines)
      .toContainEqual(expect.objectContaining({ event: 'export_failed', code: 'missing_scope' }));
  });
});
