/** Forms: what they send, refuse, keep and show next. */
import { describe, expect, test } from 'vitest';
import { type Json, modal, plain, section } from '../fake-app.ts';
import { fakeDesk, OPTIONS } from './fake-desk.ts';

const at = fakeDesk();

const input = (id: string, element: Json, more: Json = {}): Json => ({
  type: 'input',
  block_id: id,
  label: plain(id),
  element: { action_id: id, ...element },
  ...more,
});

describe('a form', () => {
  test('sends what all its fields hold, as Slack does', async () => {
    at.opens(
      modal({
        blocks: [
          input('text', { type: 'plain_text_input' }),
          input('long', { type: 'plain_text_input', multiline: true, initial_value: 'before' }),
          input('number', { type: 'number_input', is_decimal_allowed: false }),
          input('one', { type: 'static_select', options: OPTIONS, initial_option: OPTIONS[0] }),
          input('many', { type: 'multi_static_select', options: OPTIONS }),
          input('radio', { type: 'radio_buttons', options: OPTIONS }),
          input('boxes', { type: 'checkboxes', options: OPTIONS }),
          input('moment', { type: 'datetimepicker', initial_date_time: 1_790_000_000 }),
          input('day', { type: 'datepicker' }),
          input('hour', { type: 'timepicker' }),
          input('person', { type: 'users_select' }),
          input('nothing', { type: 'plain_text_input' }, { optional: true }),
        ],
      }),
    );
    await at.desk.type('/test form');
    const form = at.desk.page.getByRole('dialog', { name: 'A form' });
    await form.getByLabel('text', { exact: true }).fill('hello');
    await form.getByLabel('number').fill('12');
    await form.getByLabel('one', { exact: true }).selectOption('Two');
    const many = form.getByRole('group', { name: 'many' });
    await many.getByLabel('Three').check();
    await many.getByLabel('One').check();
    await form.getByRole('group', { name: 'radio' }).getByLabel('Two').check();
    await form.getByRole('group', { name: 'boxes' }).getByLabel('One').check();
    await form.getByLabel('day').fill('2026-11-25');
    await form.getByLabel('hour').fill('09:30');
    await form.getByLabel('person').selectOption('Dominique');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.waitFor({ state: 'detached' });
    const { view } = at.payloads('view_submission').at(-1) as { view: { state: { values: Json } } };
    expect(view.state.values).toEqual({
      text: { text: { type: 'plain_text_input', value: 'hello' } },
      long: { long: { type: 'plain_text_input', value: 'before' } },
      number: { number: { type: 'number_input', value: '12' } },
      one: { one: { type: 'static_select', selected_option: OPTIONS[1] } },
      many: { many: { type: 'multi_static_select', selected_options: [OPTIONS[2], OPTIONS[0]] } },
      radio: { radio: { type: 'radio_buttons', selected_option: OPTIONS[1] } },
      boxes: { boxes: { type: 'checkboxes', selected_options: [OPTIONS[0]] } },
      moment: { moment: { type: 'datetimepicker', selected_date_time: 1_790_000_000 } },
      day: { day: { type: 'datepicker', selected_date: '2026-11-25' } },
      hour: { hour: { type: 'timepicker', selected_time: '09:30' } },
      person: { person: { type: 'users_select', selected_user: 'U0DPO' } },
      nothing: { nothing: { type: 'plain_text_input', value: null } },
    });
  });

  test('is not sent while something required is missing; Slack itself says so', async () => {
    at.opens(modal());
    await at.desk.type('/test form');
    const before = at.payloads('view_submission').length;
    await at.desk.page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await at.desk.page.getByText('Please complete this required field.').waitFor();
    expect(at.payloads('view_submission')).toHaveLength(before);
    await at.desk.page.keyboard.press('Escape');
  });

  test('shows errors at their fields, keeps what was typed, then shows the next view', async () => {
    const done = { type: 'modal', title: plain('Done'), close: plain('Close'), blocks: [section('It is done.')] };
    at.opens(modal(), (payload) => {
      const typedText = JSON.stringify(payload['view']).includes('"value":"right"');
      return typedText
        ? { response_action: 'update', view: done }
        : { response_action: 'errors', errors: { what: 'Not that.' } };
    });
    await at.desk.type('/test form');
    const field = at.desk.page.getByRole('dialog').getByLabel('What?');
    await field.fill('wrong');
    await field.press('Enter');
    await at.desk.page.getByRole('alert').getByText('Not that.').waitFor();
    expect(await field.inputValue()).toBe('wrong');
    await field.fill('right');
    await field.press('Enter');
    await at.desk.page.getByRole('dialog', { name: 'Done' }).getByText('It is done.').waitFor();
    await at.desk.page.keyboard.press('Escape');
  });

  test('keeps what was typed under a view that is pushed onto it', async () => {
    at.opens(
      modal({
        blocks: [
          ...(modal()['blocks'] as Json[]),
          { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('More') }] },
        ],
      }),
      (payload) => {
        const view = modal({ title: plain('On top'), blocks: [section('above')], submit: undefined });
        if (payload['type'] === 'block_actions')
          at.app.call('views.push', { trigger_id: payload['trigger_id'], view }).catch(() => undefined);
        return undefined;
      },
    );
    await at.desk.type('/test form');
    await at.desk.page.getByRole('dialog').getByLabel('What?').fill('half a sentence');
    await at.desk.page.getByRole('button', { name: 'More' }).click();
    await at.desk.page.getByRole('dialog', { name: 'On top' }).getByRole('button', { name: 'Back' }).click();
    expect(await at.desk.page.getByRole('dialog', { name: 'A form' }).getByLabel('What?').inputValue()).toBe(
      'half a sentence',
    );
    await at.desk.page.getByRole('button', { name: 'Close' }).click();
    await at.desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    // The focus is back where the command was typed.
    expect(await at.desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Message #floor',
    );
  });

  test('keys are enough: suggestions, sending, closing', async () => {
    at.opens(modal());
    const { keyboard } = at.desk.page;
    await at.desk.page.getByRole('textbox', { name: 'Message #floor' }).focus();
    await keyboard.type('/te');
    await keyboard.press('Tab');
    await keyboard.type('form');
    await keyboard.press('Enter');
    const form = at.desk.page.getByRole('dialog', { name: 'A form' });
    await form.waitFor();
    await keyboard.type('typed without a mouse');
    await keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(JSON.stringify(at.payloads('view_submission').at(-1))).toContain('typed without a mouse');
  });
});
