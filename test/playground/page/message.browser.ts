/** Messages: how they look, what pressing tells the app, what is around them. */
import { describe, expect, test } from 'vitest';
import { type Json, plain, section } from '../fake-app.ts';
import { openDesk } from './browser.ts';
import { fakeDesk, OPTIONS } from './fake-desk.ts';

const at = fakeDesk();

describe('a message', () => {
  test('its buttons, selects and menus tell the app, with a confirmation where one is asked', async () => {
    at.says(
      {
        ...section('Choose'),
        block_id: 'choice',
        accessory: { type: 'static_select', action_id: 'pick', options: OPTIONS },
      },
      {
        type: 'actions',
        block_id: 'buttons',
        elements: [
          {
            type: 'button',
            action_id: 'erase',
            value: '7',
            style: 'danger',
            text: plain('Erase'),
            accessibility_label: 'Erase ticket 7',
            confirm: { title: plain('Sure?'), text: plain('It will be gone.'), confirm: plain('Erase it') },
          },
          { type: 'overflow', action_id: 'menu', options: OPTIONS },
        ],
      },
    );
    await at.desk.type('/test x');
    const message = at.desk.message('Choose');
    await message.getByRole('combobox').selectOption('Three');
    await expect
      .poll(() => at.payloads('block_actions').at(-1)?.['actions'])
      .toMatchObject([{ action_id: 'pick', block_id: 'choice', selected_option: OPTIONS[2] }]);
    await message.getByRole('button', { name: 'Erase ticket 7' }).click();
    await at.desk.page.getByRole('dialog', { name: 'Sure?' }).getByRole('button', { name: 'Cancel' }).click();
    await message.getByRole('button', { name: 'Erase ticket 7' }).click();
    await at.desk.page.getByRole('button', { name: 'Erase it' }).click();
    await expect
      .poll(() => at.payloads('block_actions').at(-1))
      .toMatchObject({
        actions: [{ action_id: 'erase', value: '7' }],
        state: { values: { choice: { pick: { selected_option: OPTIONS[2] } } } },
      });
    expect(
      at.payloads('block_actions').filter(({ actions }) => JSON.stringify(actions).includes('erase')),
    ).toHaveLength(1);
    await message.getByRole('button', { name: 'More options' }).click();
    await at.desk.page.keyboard.press('ArrowDown');
    await at.desk.page.keyboard.press('Enter');
    await expect
      .poll(() => at.payloads('block_actions').at(-1)?.['actions'])
      .toMatchObject([{ action_id: 'menu', selected_option: OPTIONS[1] }]);
  });

  test('its text is drawn as Slack draws it, and what is escaped stays text', async () => {
    at.says(
      section(
        '*bold* _em_ ~gone~ `code` <https://example.org|a link> <@U0DPO> <#C0FLOOR> &lt;b&gt; <!date^0^{date_num}|x>',
      ),
    );
    await at.desk.type('/test x');
    const text = at.desk.message('bold').locator('.section');
    expect(await text.innerHTML()).toContain('<strong>bold</strong>');
    expect(await text.textContent()).toContain('bold em gone code a link @Dominique #floor <b> 01/01/1970');
    expect(await text.getByRole('link').getAttribute('href')).toBe('https://example.org');
  });

  test('a table is drawn, and an update changes the message in place', async () => {
    const cell = (text: string): Json => ({ type: 'raw_text', text });
    at.says({
      type: 'table',
      rows: [
        [cell('Ticket'), cell('Due')],
        [cell('INC-1'), cell('tomorrow')],
      ],
    });
    await at.desk.type('/test x');
    await at.desk.page.getByText('tomorrow').waitFor();
    const { channel, ts } = await at.app.call('chat.postMessage', { channel: 'C0FLOOR', text: 'first' });
    await at.desk.message('first').waitFor();
    await at.app.call('chat.update', { channel, ts, text: 'second' });
    await at.desk.message('second').getByText('(edited)').waitFor();
    await at.app.call('chat.delete', { channel, ts });
  });

  test('a file can be taken', async () => {
    const given = await at.app.call('files.getUploadURLExternal', { filename: 'register.csv', length: 3 });
    await fetch(String(given['upload_url']), { method: 'POST', body: 'a,b' });
    const files = [{ id: given['file_id'], title: 'Breach register' }];
    await at.app.call('files.completeUploadExternal', { files, channel_id: 'D0AGENT' });
    await at.desk.page.goto(`${at.app.workspace.origin}/?as=U0AGENT&in=D0AGENT&tab=messages`);
    const download = at.desk.page.waitForEvent('download');
    await at.desk.page.getByRole('link', { name: /Breach register/ }).click();
    expect((await download).suggestedFilename()).toBe('register.csv');
  });
});

describe('around the messages', () => {
  test('shortcuts: a global one beside the composer, one in the menu of a message', async () => {
    await at.desk.page.getByRole('button', { name: 'Shortcuts' }).click();
    await at.desk.page.getByRole('menuitem', { name: /Make a note/ }).click();
    await expect.poll(() => at.payloads('shortcut')).toHaveLength(1);
    await at.desk.type('a plain message');
    const message = at.desk.message('a plain message');
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await at.desk.page.getByRole('menuitem', { name: /Report this/ }).click();
    await expect
      .poll(() => at.payloads('message_action').at(-1))
      .toMatchObject({ message: { text: 'a plain message' } });
  });

  test('says so when the app does not answer, and when a command does not exist', async () => {
    at.app.answer(() => 'silent');
    await at.desk.type('/test x');
    await at.desk.page.getByRole('alert').getByText('operation_timeout').waitFor();
    await at.desk.page.getByRole('button', { name: 'Dismiss' }).click();
    await at.desk.type('/nothing');
    await at.desk.page.getByRole('alert').getByText('/nothing is not a valid command').waitFor();
  });

  test('works on a phone: nothing is cut off, people and channels are behind a button', async () => {
    at.says(section(`long ${'x'.repeat(400)}`));
    const phone = await openDesk(at.browser, at.app.workspace.origin, 360);
    await phone.type('/test x');
    await phone.message('long').waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await phone.page.getByRole('button', { name: 'People and channels' }).click();
    await phone.become('Dominique');
    await phone.page.getByText('Dominique, DPO').waitFor();
    await phone.page.close();
  });
});
