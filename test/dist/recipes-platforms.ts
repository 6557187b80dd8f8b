/** What a recipe's snippets become on their platform, and the page round them. */
export interface Platform {
  readonly recipe: string;
  /** For the test's name, where a recipe has several ways. */
  readonly way?: string;
  /** Expressions of the platform's own language, and what it prints for them. */
  readonly prints: readonly (readonly [expression: string | RegExp, printed: string])[];
  /** The page, from the snippets as they are printed. */
  readonly page: (snippets: readonly string[]) => string;
  readonly policy?: (snippets: readonly string[]) => string;
  /** Where `dist/` lies. */
  readonly folder: string;
  /** Other files of the site. */
  readonly files?: Readonly<Record<string, string>>;
  /** The badges the page then has, by their DOI; `auto` where the page's metadata name it. */
  readonly badges: readonly string[];
  /** The DOI they are about, where it is not the attribute's. */
  readonly doi?: string;
  /** Whether the figures come from the site itself. */
  readonly isSnapshot?: boolean;
}

const icon = '<link rel="icon" href="data:,">';
const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On tides</title>${icon}${head}</head><body>${body}</body></html>`;
const doi = '10.5555/tides';
const jsonLd = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
/** What Jinja, Twig, Django and Smarty print for a condition that holds: nothing. */
const nothing = '';

/** The attributes of the script tag in DSpace's configuration, as its theme service sets them. */
function headTag(yaml: string): Record<string, string> {
  const [, listed] = /tagName: script, attributes: \{ (.*?) \}/.exec(yaml)!;
  return Object.fromEntries(
    listed!.split(', ').map((each) => each.split(': ') as [string, string]),
  );
}

/** What Angular makes of its attributes, on the server too. */
const dspacePrints: Platform['prints'] = [
  [
    /\[attr\.data-doi\]="object\?\.firstMetadataValue\('dc\.identifier\.doi'\)"/,
    `data-doi="https://doi.org/${doi}"`,
  ],
  [
    /\[attr\.data-handle\]="object\?\.firstMetadataValue\('dc\.identifier\.uri'\)"/,
    'data-handle="https://hdl.handle.net/10568/1234"',
  ],
  [
    /\[attr\.data-usage\]="object\?\._links\?\.self\?\.href"/,
    'data-usage="https://site.test/server/api/core/items/7b1c8f3e-0d52-4c6e-9a35-3f2d1c0b9a88"',
  ],
];

const ojsHead = `<meta name="generator" content="Open Journal Systems 3.4.0.5">
  <meta name="citation_journal_title" content="Annals of Tides">
  <meta name="DC.Identifier" content="29456894">
  <meta name="DC.Identifier.DOI" content="${doi}">
  <meta name="DC.Identifier.URI" content="https://journal.example/article/view/29456894">
  <meta name="citation_doi" content="${doi}">
  <meta name="citation_reference" content="citation_doi=10.5555/cited">
  <meta name="citation_reference" content="10.5555/cited.too">`;

const invenioPage = (snippet: string) =>
  html(
    `<meta name="citation_doi" content="${doi}">`,
    `<div class="ui container"><main>On tides</main><aside class="sidebar">${snippet}</aside></div>
     ${jsonLd({ '@id': `https://doi.org/${doi}`, '@type': 'https://schema.org/Dataset', citation: [{ '@id': 'https://doi.org/10.5555/cited' }] })}`,
  );
const invenioPolicy =
  "default-src 'self' data: 'unsafe-inline' blob:; script-src 'self' blob: 'wasm-unsafe-eval'";
const invenioPrints: Platform['prints'] = [
  [/\{%-? set doi = record_ui\.pids\.get\("doi", \{\}\)\.get\("identifier"\) -?%\}/, nothing],
  ['{%- if doi %}', nothing],
  ['{{ doi }}', doi],
  ['{{ record_ui.id }}', 'abcde-12345'],
  [
    "{{ url_for('static', filename='impact-badges/impact-badges.module.js') }}",
    '/static/impact-badges/impact-badges.module.js',
  ],
  ['{% endif %}', nothing],
];
/** An InvenioRDM record, as far as usage is read. */
const record = JSON.stringify({
  id: 'abcde-12345',
  links: { self_html: 'https://site.test/records/abcde-12345' },
  stats: { this_version: { views: 12, downloads: 5 }, all_versions: { views: 12, downloads: 5 } },
});
/** A snapshot of one work. */
export const snapshot = JSON.stringify({
  format: 'impact-badges-snapshot',
  version: 1,
  generated: '2026-01-12T10:00:00Z',
  asked: ['openalex'],
  works: {
    [`doi:${doi}`]: {
      work: { identifiers: [`doi:${doi}`] },
      notices: [],
      noticesChecked: { state: 'not-checked' },
      findings: [
        {
          measure: 'citations',
          provider: 'openalex',
          state: 'counted',
          value: 7,
          receipt: {
            link: 'https://openalex.org/W1',
            request: `https://api.openalex.org/works/doi:${doi}`,
            retrieved: '2026-01-12T10:00:00Z',
            licence: 'CC0-1.0',
            attribution: 'OpenAlex',
            rule: 'cited_by_count',
            ruleVersion: '1',
            scope: 'this-version',
          },
        },
      ],
      retrieved: '2026-01-12T10:00:00Z',
    },
  },
});

/** Janeway's own partial, in our words: the markup is Altmetric's. */
const janewayPartial = `<div class="altmetric"><div data-badge-popover="left" data-badge-type="1"
  data-doi="${doi}" class="altmetric-embed" data-hide-no-mentions="true"></div></div>`;
const janewayHead = `<meta name="citation_title" content="On tides"><meta name="citation_doi" content="${doi}">
  <meta name="DC.Identifier.DOI" content="${doi}">`;
const janewayPrints: Platform['prints'] = [
  ['{% load static %}', nothing],
  ["{% static 'yours/impact-badges/compat.js' %}", '/static/yours/impact-badges/compat.js'],
  ['{% if article.get_doi %}', nothing],
  ['{{ article.get_doi }}', doi],
  ['{% endif %}', nothing],
];

const omekaHead = jsonLd({
  '@type': ['o:Item', 'bibo:AcademicArticle'],
  'bibo:doi': [{ '@value': doi }],
});

/** All platforms, each with a head as it writes it, the misleading tags included. */
export const platforms: readonly Platform[] = [
  {
    recipe: 'dspace',
    way: 'by configuration alone',
    prints: dspacePrints,
    folder: '/assets/impact-badges-0.1.0/',
    // Its theme service makes the tag; the tags of the item come later.
    page: ([yaml]) =>
      html(
        '<base href="/">',
        `<ds-app ngh="0"><ds-item-page-title-field><h1>On tides</h1></ds-item-page-title-field>
         <ds-item-page-date-field><h2>Date</h2>2025</ds-item-page-date-field></ds-app>
         <script>
           var tag = document.createElement('script');
           var given = ${JSON.stringify(headTag(yaml!))};
           for (var name in given) tag.setAttribute(name, given[name]);
           document.head.appendChild(tag);
           addEventListener('load', function () {
             document.querySelector('ds-app').removeAttribute('ngh');
             document.head.insertAdjacentHTML('beforeend',
               '<meta name="citation_abstract_html_url" content="https://hdl.handle.net/10568/1234">' +
               '<meta name="citation_doi" content="https://doi.org/${doi}">' +
               '<link rel="cite-as" href="https://hdl.handle.net/10568/1234">');
           });
         </script>`,
      ),
    badges: ['auto'],
    doi,
  },
  {
    recipe: 'dspace',
    way: 'in a template',
    prints: dspacePrints,
    folder: '/assets/impact-badges-0.1.0/',
    page: ([, template]) =>
      html(
        '<script src="/assets/impact-badges-0.1.0/compat.js"></script>',
        `<ds-app ngh="0"><ds-untyped-item>${template}</ds-untyped-item></ds-app>`,
      ),
    files: { '/server/api/statistics/usagereports/search/object': '{}' },
    badges: [`https://doi.org/${doi}`],
  },
  {
    recipe: 'ojs',
    prints: [
      ['{if $publication->getDoi()}', nothing],
      ['{$publication->getDoi()|escape}', doi],
      ['{$baseUrl}', ''],
      ['{/if}', nothing],
    ],
    folder: '/plugins/themes/yours/impact-badges/',
    page: ([snippet]) =>
      html(
        ojsHead,
        `<div class="main_entry">${snippet}</div><div class="entry_details">
         <a href="https://doi.org/10.5555/cited">https://doi.org/10.5555/cited</a></div>`,
      ),
    badges: [doi],
  },
  {
    recipe: 'janeway',
    way: 'with its own partial',
    prints: janewayPrints,
    folder: '/static/yours/impact-badges/',
    page: ([script]) => html(janewayHead + script, janewayPartial),
    badges: [doi],
  },
  {
    recipe: 'janeway',
    way: 'with a partial of ours',
    prints: janewayPrints,
    folder: '/static/yours/impact-badges/',
    page: ([script, partial]) => html(janewayHead + script, partial!),
    badges: [doi],
  },
  {
    recipe: 'dataverse',
    prints: [],
    folder: '/impact-badges/',
    page: ([script]) =>
      html(
        `${script}<meta name="DC.identifier" content="doi:${doi}"><meta name="DC.type" content="Dataset">
         ${jsonLd({ '@type': 'sc:Dataset', url: `https://doi.org/${doi}`, citeAs: '@data{x, doi = {10.5555/cited}}' })}`,
        `<form id="datasetForm"><div id="metrics-block"><div id="metrics-body">Downloads</div></div></form>`,
      ),
    badges: ['auto'],
    doi,
  },
  {
    recipe: 'inveniordm',
    way: 'with the line of policy',
    prints: invenioPrints,
    folder: '/static/impact-badges/',
    page: ([template]) => invenioPage(template!),
    policy: ([, configuration]) => {
      const [, hosts] = /\["connect-src"\] = \[(.*)\]/.exec(configuration!)!;
      return `${invenioPolicy}; connect-src ${hosts!.replace(/[",]/g, '')}`;
    },
    files: { '/api/records/abcde-12345': record },
    badges: [doi],
  },
  {
    recipe: 'inveniordm',
    way: 'with a snapshot and its default policy',
    prints: [
      ...invenioPrints,
      [
        '<script type="module"',
        '<script type="module" data-source="snapshot" data-snapshot="/static/figures.json"',
      ],
    ],
    folder: '/static/impact-badges/',
    page: ([template]) => invenioPage(template!),
    policy: () => invenioPolicy,
    files: { '/static/figures.json': snapshot, '/api/records/abcde-12345': record },
    badges: [doi],
    isSnapshot: true,
  },
  {
    recipe: 'omeka-s',
    prints: [
      [
        /<\?php \$this->headScript\(\)->appendFile\(.*\); \?>/,
        '<script defer src="/themes/T/asset/impact-badges/impact-badges.js"></script>',
      ],
      ["<?php if ($doi = $item->value('bibo:doi')): ?>", nothing],
      // The escaper for attributes leaves letters and digits alone, and little else.
      ['<?= $this->escapeHtmlAttr($doi) ?>', doi.replace('/', '&#x2F;')],
      ['<?php endif; ?>', nothing],
    ],
    folder: '/themes/T/asset/impact-badges/',
    page: ([snippet]) => html(omekaHead, `<h2>On tides</h2>${snippet}`),
    badges: [doi],
  },
  {
    recipe: 'drupal',
    prints: [
      ["{{ attach_library('yourtheme/impact-badges') }}", nothing],
      ['{% if node.field_doi.value %}', nothing],
      ['{{ node.field_doi.value }}', doi],
      ['{% endif %}', nothing],
      [
        /impact-badges:\n  js:\n    (\S+): \{ attributes: \{ defer: true \}, preprocess: false \}/,
        '<script defer src="/themes/custom/yourtheme/$1?v=1"></script>',
      ],
    ],
    folder: '/themes/custom/yourtheme/impact-badges/',
    page: ([twig, library]) =>
      html(
        '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">',
        `<article class="node">${twig}
         <p>See <a href="https://doi.org/10.5555/moons#impact-badge" hreflang="en">On moons</a>.</p></article>${library}`,
      ),
    badges: [doi, '10.5555/moons'],
  },
  {
    recipe: 'hyrax',
    prints: [
      [/<% doi = Array\(@presenter&?\.identifier\)\.find .* %>\n/, nothing],
      [
        /<%= content_tag 'impact-badge', '', doi: doi if doi %>/,
        `<impact-badge doi="https://doi.org/${doi}"></impact-badge>`,
      ],
    ],
    folder: '/impact-badges/',
    page: ([script, partial]) =>
      html(
        `<meta name="citation_title" content="On tides"><meta name="citation_pdf_url" content="https://hyrax.example/downloads/10.5555/x">${script}`,
        `<div class="col-sm-3 text-center">${partial}</div><a href="https://doi.org/10.5555/cited">10.5555/cited</a>`,
      ),
    badges: [`https://doi.org/${doi}`],
  },
  {
    recipe: 'wordpress',
    prints: [
      [
        /<\?php\n[^]*plugins_url\('(.*?)'[^]*\}\);/,
        '<script src="/wp-content/plugins/impact-badges/$1" id="impact-badges-js" defer data-wp-strategy="defer"></script>',
      ],
    ],
    folder: '/wp-content/plugins/impact-badges/dist/',
    page: ([plugin, block]) =>
      html(
        `<meta name="generator" content="WordPress 6.8">${plugin}`,
        `<article><p>Before.</p>\n${block}\n<p>By an author: <a href="https://doi.org/10.5555/moons#impact-badge">On moons</a></p></article>`,
      ),
    badges: ['10.5555/12345678', '10.5555/moons'],
  },
  {
    recipe: 'coming-from-markup',
    prints: [],
    folder: '/impact-badges/',
    page: ([script, placeholders]) =>
      html(
        script!,
        `<div class="altmetric-embed" data-badge-type="donut" data-doi="${doi}"></div>${placeholders}`,
      ),
    badges: [doi, '10.5555/12345678', '10.5555/12345678', '10.5555/12345678'],
  },
];
