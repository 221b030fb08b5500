/** Every action, callback and block id, once: what opens a view and what answers it cannot differ. */
export const COMMAND = '/gdpr';

export const CALLBACKS = {
  incidentForm: 'incident_form',
  requestForm: 'request_form',
  incidentAct: 'incident_act',
  questionForm: 'question_form',
  questionAct: 'question_act',
  requestAct: 'request_act',
  handOver: 'hand_over',
} as const;

/** What can be done to an incident: each has a button and a form. */
export const INCIDENT_ACTS = [
  'assess',
  'advise',
  'decide',
  'confirm',
  'client_notice',
  'client_answer',
  'tell',
  'assign',
  'task',
  'measures',
  'link',
  'comment',
  'correct',
  'close',
] as const;

export type IncidentAct = (typeof INCIDENT_ACTS)[number];

/** What is written on a question: each has a button and a form. */
export const QUESTION_ACTS = ['answer', 'again'] as const;

export type QuestionAct = (typeof QUESTION_ACTS)[number];

/** What can be done to a request, the most urgent first: each has a button and a form. */
export const REQUEST_ACTS = [
  'stop',
  'forward',
  'assign',
  'ask_identity',
  'settle_identity',
  'answer',
  'refuse',
  'recipients',
  'pause',
  'resume',
  'extend',
  'task',
  'add_right',
  'hold',
  'release',
  'correct',
  'comment',
  'close',
] as const;

export type RequestAct = (typeof REQUEST_ACTS)[number];

/** What can be done to a ticket from the list of what is open. */
export const ROW_ACTS = ['open', 'take', 'handOver', 'extend', 'close'] as const;

export type RowAct = (typeof ROW_ACTS)[number];

/** As in manifest.yml. */
export const SHORTCUTS = {
  report: 'report_incident_anywhere',
  reportMessage: 'report_incident_of_message',
  request: 'log_request_anywhere',
  requestMessage: 'log_request_of_message',
} as const;

export const ACTIONS = {
  reportIncident: 'report_incident',
  logRequest: 'log_request',
  acknowledge: 'acknowledge_incident',
  openIncident: 'open_incident',
  /** Followed by the act. */
  incidentAct: 'incident_act',
  sendCalendar: 'send_calendar',
  openPapers: 'open_papers',
  choosePaper: 'choose_paper',
  /** Followed by the register and the format. */
  exportRegister: 'export_register',
  /** The value is the ticket's id, a colon, the task's id. */
  finishTask: 'finish_task',
  reopenTask: 'reopen_task',
  /** Opens a request's window by its number. */
  openRequest: 'open_request',
  /** Followed by the act. */
  requestAct: 'request_act',
  takeRequest: 'take_request',
  requestDates: 'request_dates',
  requestLetters: 'request_letters',
  letterKind: 'letter_kind',
  letterLanguage: 'letter_language',
  showOpen: 'show_open',
  /** Followed by the page's number, since ids are unique within a message. */
  openPage: 'open_page',
  /** Followed by what it narrows by. */
  openFilter: 'open_filter',
  /** Followed by the ticket's number. */
  rowMenu: 'row_menu',
  handOverSeveral: 'hand_over_several',
  /** Followed by the fact and `yes`, `no` or `unknown`. */
  stateFact: 'state_fact',
  showReadings: 'show_readings',
  /** Followed by the reading's number. */
  chooseReading: 'choose_reading',
  helpful: 'helpful',
  notHelpful: 'not_helpful',
  sendQuestion: 'send_question',
  askDpo: 'ask_dpo',
  answerWrong: 'answer_wrong',
  openQuestion: 'open_question',
  /** Followed by the act. */
  questionAct: 'question_act',
  closeQuestion: 'close_question',
  draftRule: 'draft_rule',
  chooseLanguage: 'choose_language',
  chooseClient: 'choose_client',
  /** On the card: shows the clients. */
  showClients: 'show_clients',
  /** Followed by the client's number: answers the carried question for that client, and remembers it. */
  answerForClient: 'answer_for_client',
  /** A button that only opens a link; Slack tells us all the same. */
  openLaw: 'open_law',
} as const;

/** Fields of the forms: block id and action id are the same word. */
export const FIELDS = {
  description: 'description',
  context: 'context',
  /** Followed by the number of the group. */
  tickets: 'tickets',
  happenedAt: 'happened_at',
  noticedAt: 'noticed_at',
  kind: 'kind',
  role: 'role',
  awareAt: 'aware_at',
  dataCategories: 'data_categories',
  peopleBand: 'people_band',
  client: 'client',
  concerns: 'concerns',
  breach: 'breach',
  notifyAuthority: 'notify_authority',
  notifySubjects: 'notify_subjects',
  decidedBy: 'decided_by',
  reason: 'reason',
  agrees: 'agrees',
  whom: 'whom',
  sentAt: 'sent_at',
  note: 'note',
  delayReason: 'delay_reason',
  stage: 'stage',
  changed: 'changed',
  noticeText: 'notice_text',
  how: 'how',
  assignee: 'assignee',
  owner: 'owner',
  system: 'system',
  effects: 'effects',
  measures: 'measures',
  lessons: 'lessons',
  otherTicket: 'other_ticket',
  rights: 'rights',
  receivedAt: 'received_at',
  channel: 'channel',
  subjectReference: 'subject_reference',
  callerLanguage: 'caller_language',
  right: 'right',
  askedAt: 'asked_at',
  settledAt: 'settled_at',
  means: 'means',
  mandate: 'mandate',
  pausedFrom: 'paused_from',
  pausedTo: 'paused_to',
  why: 'why',
  toldAt: 'told_at',
  ground: 'ground',
  forwardedAt: 'forwarded_at',
  stoppedAt: 'stopped_at',
  representative: 'representative',
} as const;

/** The option that stands for nobody: the person asks themselves. */
export const NOBODY = '-';

/** The option of the client field that stands for our own data. */
export const NO_CLIENT = '-';

/** The field of a fact of the assessment. */
export const factField = (name: string): string => `fact_${name}`;
