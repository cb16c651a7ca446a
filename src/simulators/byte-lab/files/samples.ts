// The files on the shelf, made when they are opened. Each is a real file of its kind: saved, it opens anywhere.
import { writeZip } from '../../../lib/zip.ts';
import { CAT_WIDTH, catDots } from '../cat.ts';
import { samplesOf, wave } from '../sound.ts';
import type { Colour, FileName, State } from '../state.ts';
import { writeBmp } from './bmp.ts';
import { writePng } from './png-writer.ts';
import { writeWav } from './wav.ts';

/** A lawn, a sky and a sun, 16 by 16 dots. */
const PHOTO = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVk',
  'VGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8',
  'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABQAC/8',
  'QAHBAAAQQDAQAAAAAAAAAAAAAAAAEDFFITIqFi/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQT/xAAaEQACAgMAAAAAAAAA',
  'AAAAAAACEQABBDFB/9oADAMBAAIRAxEAPwBg3pj9BUp6/EKU9fiCeQBLdKQ0S5P/2Q==',
].join('');

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);
const INK: Colour = [64, 40, 72];
const FUR: Colour = [255, 176, 64];
const cat = (paper: Colour): Uint8Array<ArrayBuffer> =>
  writePng(
    catDots.map((isBlack) => (isBlack ? INK : paper)),
    CAT_WIDTH,
  );
function pdf(words: string): Uint8Array<ArrayBuffer> {
  const page = `BT /F1 24 Tf 40 100 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let out = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const list = out.length;
  const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${list}\n%%EOF\n`;
  return text(out);
}
function docx(words: string): Uint8Array<ArrayBuffer> {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const office = 'http://schemas.openxmlformats.org';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return writeZip([
    {
      name: '[Content_Types].xml',
      bytes: text(
        `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      bytes: text(
        `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    },
    {
      name: 'word/document.xml',
      bytes: text(
        `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    },
  ]);
}
/** A card with a title, and a tenth of a second of silence: frames of 417 bytes at 128 kbit/s, all zero behind their heads. */
function mp3(title: string): Uint8Array<ArrayBuffer> {
  const note = [...text('TIT2'), 0, 0, 0, title.length + 1, 0, 0, 0, ...text(title)];
  const frame = [0xff, 0xfb, 0x90, 0x44, ...Array.from({ length: 413 }, () => 0)];
  return Uint8Array.from([
    ...text('ID3'),
    3,
    0,
    0,
    0,
    0,
    0,
    note.length,
    ...note,
    ...frame,
    ...frame,
    ...frame,
    ...frame,
  ]);
}
const repeated = (samples: readonly number[], many: number): readonly number[] =>
  Array.from({ length: many }, (_, index) => samples[index % samples.length] ?? 128);

const makers: Readonly<Record<Exclude<FileName, 'own'>, (state: State) => Uint8Array<ArrayBuffer>>> = {
  picture: ({ bytes, ink, width }) => writeBmp(bytes, ink, width),
  // The wave goes round and round for a second.
  sound: ({ bytes, depth, rate }) =>
    writeWav(repeated(samplesOf(bytes, depth), bytes.length === 0 ? 0 : rate), rate),
  tray: ({ bytes }) => Uint8Array.from(bytes),
  cat: () => cat(FUR),
  note: () => text('Dear Nan,\nthe café had a Ŵelsh cake for £2 and a dog called Zoë. 🐙\nLove from Amir\n'),
  beep: () => writeWav(repeated(wave('square', 16, 1), 4000), 8000),
  photo: () => Uint8Array.from(atob(PHOTO), (letter) => letter.charCodeAt(0)),
  homework: () => docx('My homework: what is in a file?'),
  empty: () => new Uint8Array(0),
  'cut-off': () => cat(FUR).slice(0, 200),
  'lost-1': () => cat([208, 232, 255]),
  'lost-2': () => pdf('The cake is in the shed.'),
  'lost-3': () => docx('Meet me at the old oak.'),
  'lost-4': () => mp3('Silence for Beginners'),
  'lost-5': () => text('PNG pictures are my favourite pictures. ID3 and PDF are nice, too.\n'),
};
/** The bytes of a file on the shelf; some are made of what is in the tray. */
export const sampleBytes = (file: Exclude<FileName, 'own'>, state: State): Uint8Array<ArrayBuffer> =>
  makers[file](state);

/** What a file is called at first. */
export const fileNames: Readonly<Record<FileName, string>> = {
  picture: 'my-picture.bmp',
  sound: 'my-sound.wav',
  tray: 'my-bytes.txt',
  cat: 'cat.png',
  note: 'note.txt',
  beep: 'beep.wav',
  photo: 'holiday.jpg',
  homework: 'homework.docx',
  empty: 'empty.txt',
  'cut-off': 'half-a-cat.png',
  'lost-1': 'lost-1',
  'lost-2': 'lost-2',
  'lost-3': 'lost-3',
  'lost-4': 'lost-4',
  'lost-5': 'lost-5',
  own: 'your file',
};
