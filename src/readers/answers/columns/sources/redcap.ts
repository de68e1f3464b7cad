import type { FormSource } from './form-source.js';

/** REDCap: variables, `variable___code` with 1 and 0 where several may be ticked, a state for each form. */
export const redcap: FormSource = {
  name: 'REDCap',
  signs: ['record_id', 'redcap_event_name', 'redcap_survey_identifier', 'redcap_repeat_instance'],
  own: ['participant_id', 'redcap_repeat_instrument', 'redcap_data_access_group'],
  ownPattern: /(^|_)timestamp$|^\w+_complete$/,
  person: ['record_id', 'participant_id'],
  completed: { headers: /^\w+_complete$/, is: (cell) => /^(2|complete)$/i.test(cell) },
};
