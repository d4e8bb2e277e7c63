/** Where someone lives, has their seat or receives letters: one line of words, with room to write it by hand. */
import type { FieldType } from '../field.ts';
import { text } from '../text/text.ts';

export const address: FieldType<string> = { ...text, name: 'address', width: () => 20 };
