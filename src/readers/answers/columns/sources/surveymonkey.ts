import type { FormSource } from './form-source.js';

/** SurveyMonkey: two header rows, the questions and below them the rows, options, or „Response“. */
export const surveymonkey: FormSource = {
  name: 'SurveyMonkey',
  signs: ['respondentid', 'respondent id', 'collectorid', 'collector id', 'teilnehmer-id', 'collector-id'],
  own: [
    'startdate',
    'enddate',
    'start date',
    'end date',
    'date created',
    'date modified',
    'ip address',
    'ip-adresse',
    'email address',
    'e-mail-adresse',
    'first name',
    'last name',
    'vorname',
    'nachname',
    'custom data 1',
    'anfangsdatum',
    'enddatum',
  ],
  person: ['respondentid', 'respondent id', 'teilnehmer-id'],
};
