import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import html, { type HTMLDataV1 } from 'vscode-html-languageservice';
import { elementsOf } from '../../scripts/editors/elements.mjs';
import { vscodeHtml } from '../../scripts/editors/vscode.mjs';
import { manifest, quoted, tags } from './manifest.js';

const data = vscodeHtml(elementsOf(manifest)) as HTMLDataV1;

const service = html.getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [html.newHTMLDataProvider('impact-badges', data)],
});

/** What VS Code offers where the text has a `|`. */
function offered(text: string): string[] {
  const offset = text.indexOf('|');
  const page = html.TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
  const { items } = service.doComplete(
    page,
    page.positionAt(offset),
    service.parseHTMLDocument(page),
  );
  return items.map(({ label }) => label);
}

/** What VS Code says where the text has a `|`. */
function said(text: string): string {
  const offset = text.indexOf('|');
  const page = html.TextDocument.create('file:///a.html', 'html', 1, text.replace('|', ''));
  return JSON.stringify(
    service.doHover(page, page.positionAt(offset), service.parseHTMLDocument(page)),
  );
}

const inJson = (text: string) => JSON.stringify(text.replace(/\s+/g, ' ')).slice(1, -1);

test('the data fits the schema of VS Code', () => {
  const path = 'node_modules/vscode-html-languageservice/docs/customData.schema.json';
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as { $schema: string };
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(data);
  assert.deepEqual(validate.errors, null);
  assert.equal(validate({ ...data, version: 2 }), false);
});

for (const { tagName, description, attributes } of tags) {
  test(`VS Code offers and describes <${tagName}>`, () => {
    assert.ok(offered('<|').includes(tagName));
    assert.ok(said(`<|${tagName}></${tagName}>`).includes(inJson(description)));
  });

  for (const { name, description, type } of attributes)
    test(`VS Code offers and describes ${name} of <${tagName}>, with its values`, () => {
      assert.ok(offered(`<${tagName} |></${tagName}>`).includes(name));
      assert.ok(said(`<${tagName} |${name}="x"></${tagName}>`).includes(inJson(description)));
      assert.deepEqual(
        offered(`<${tagName} ${name}="|"></${tagName}>`).sort(),
        quoted(type.text).sort(),
      );
    });
}
