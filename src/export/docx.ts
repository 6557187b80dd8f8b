import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, ExportDocument, Line } from './document.js';

/**
 * A document for word processors: real headings, lists and tables, so that it can be read aloud,
 * navigated and styled. Its bytes are a ZIP file.
 */
export async function docxOf(document: ExportDocument): Promise<Uint8Array> {
  const { title, language, direction, blocks } = document;
  const isRtl = direction === 'rtl';
  const file = new Document({
    title,
    creator: 'impact-badges',
    styles: {
      default: {
        document: {
          run: { language: { value: language, ...(isRtl && { bidirectional: language }) } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: numbered,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 500, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE, bidirectional: isRtl }),
          ...blocks.flatMap((block, index) => parts(block, index, isRtl)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const numbered = 'numbered';

function parts(block: Block, index: number, isRtl: boolean): (Paragraph | Table)[] {
  const bidirectional = isRtl;
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ text: block.text, heading, bidirectional })];
    }
    case 'fill':
      return [new Paragraph({ children: runs(block.line, isRtl, true), bidirectional })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.line, isRtl), bidirectional })];
    case 'list':
      return block.items.map((item) => {
        const children = runs(item, isRtl);
        return block.isNumbered
          ? new Paragraph({
              children,
              bidirectional,
              // Each list begins anew.
              numbering: { reference: numbered, level: 0, instance: index },
            })
          : new Paragraph({ children, bidirectional, bullet: { level: 0 } });
      });
    case 'table':
      return tableParts(block, isRtl);
  }
}

function tableParts(
  { caption, isHeaded, heads, rows }: Extract<Block, { kind: 'table' }>,
  isRtl: boolean,
): (Paragraph | Table)[] {
  const cell = (children: readonly ParagraphChild[]) =>
    new TableCell({ children: [new Paragraph({ children, bidirectional: isRtl })] });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text) => cell([new TextRun({ text, bold: true, rightToLeft: isRtl })])),
  });
  const body = rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((line) => cell(runs(line, isRtl))) }),
  );
  return [
    ...(isHeaded
      ? []
      : [new Paragraph({ text: caption, style: 'Caption', keepNext: true, bidirectional: isRtl })]),
    new Table({
      rows: [head, ...body],
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: isRtl,
    }),
    new Paragraph({ text: '' }),
  ];
}

function runs(line: Line, isRtl: boolean, italics = false): ParagraphChild[] {
  return line.map(({ text, link, isStrong = false }) => {
    const run = new TextRun({
      text,
      bold: isStrong,
      italics,
      rightToLeft: isRtl,
      ...(link && { style: 'Hyperlink' }),
    });
    return link ? new ExternalHyperlink({ link, children: [run] }) : run;
  });
}
