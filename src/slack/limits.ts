/** Slack's numbers, once (docs.slack.dev, read 2026). Lengths count Unicode code points. */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  messageText: 4000,
  /** Over all blocks of a message; Slack refuses at about 13,200. */
  messageBlockText: 12_000,
  sectionText: 3000,
  sectionField: 2000,
  header: 150,
  contextElements: 10,
  contextText: 2000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  optionText: 75,
  optionValue: 150,
  inputLabel: 2000,
  inputHint: 2000,
  placeholder: 150,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3000,
  plainTextInput: 3000,
  alertText: 200,
  chartTitle: 50,
  /** Of a series, a category, a segment. */
  chartLabel: 20,
  chartPoints: 20,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  id: 255,
} as const;

/** The text, or its beginning and an ellipsis where it is longer than `most` code points. */
export const clip = (text: string, most: number): string => {
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
};
