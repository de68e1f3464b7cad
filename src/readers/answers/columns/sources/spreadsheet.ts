import type { FormSource, Ticks } from './form-source.js';

/** What people call such columns in sheets of their own, and our own sheets. */
export const spreadsheet: FormSource = {
  name: '',
  signs: [],
  own: ['grund', 'rest', 'dokument'],
  person: [
    'person',
    'id',
    'code',
    'kennung',
    'dein code',
    'ihr code',
    'mein code',
    'persönlicher code',
    'kürzel',
    'dein kürzel',
    'ihr kürzel',
    'chiffre',
    'pseudonym',
    'teilnehmer',
    'teilnehmernummer',
    'tn-nr',
    'token',
  ],
};

/** Names that people were asked for: they name the person in a sheet of somebody's own, never in a form's export. */
export const PERSONAL_NAMES = [
  'name',
  'dein name',
  'ihr name',
  'vorname und name',
  'vor- und nachname',
  'vorname',
];

/** Where people can be reached, whatever form asked for it. */
export const ADDRESSES = [
  'e-mail',
  'email',
  'e-mail-adresse',
  'email-adresse',
  'emailadresse',
  'e-mail address',
  'email address',
  'mail',
  'telefon',
  'telefonnummer',
  'handynummer',
  'adresse',
  'anschrift',
  'ip',
  'ip-adresse',
  'ip address',
  'ipaddress',
  'ipaddr',
  'token',
];

/** The usual words. */
export const TICKS: Ticks = {
  yes: ['1', 'y', 'yes', 'ja', 'j', 'x', 'true', 'wahr', 'checked', 'ausgewählt'],
  no: ['0', 'n', 'no', 'nein', 'false', 'falsch', 'unchecked', 'nicht gewählt'],
  silent: ['na', 'n/a', '-'],
};
