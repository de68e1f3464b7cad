import type { FormSource } from './form-source.js';

/** Google Forms: a sheet or a CSV file with a time stamp in front, in the language of the form. */
export const google: FormSource = {
  name: 'Google Forms',
  signs: ['zeitstempel', 'timestamp', 'horodateur', 'marca temporal', 'informazioni cronologiche'],
  own: ['e-mail-adresse', 'email address', 'nutzername', 'username', 'punktzahl', 'score'],
  ownPattern: /^[^[]+\s\[(score|feedback|punktzahl)\]$/,
  person: [],
};
