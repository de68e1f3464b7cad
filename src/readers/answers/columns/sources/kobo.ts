import type { FormSource } from './form-source.js';

/** KoBoToolbox and ODK: one column an item, or `item/option` with 1 and 0 where several may be ticked. */
export const kobo: FormSource = {
  name: 'KoBoToolbox',
  signs: ['_uuid', '_submission_time', '_submitted_by', '_xform_id_string', 'formhub/uuid'],
  own: [
    'start',
    'end',
    'today',
    'username',
    'deviceid',
    'phonenumber',
    // Headings are compared without Markdown's signs.
    'version',
    '_id',
    '_validation_status',
    '_notes',
    '_status',
    '_tags',
    '_index',
    '_attachments',
    '_geolocation',
    '_bamboo_dataset_id',
  ],
  ownPattern: /^(meta\/|_)/,
  person: ['_uuid', '_id'],
};
