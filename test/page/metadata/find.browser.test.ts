import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findIdentifier } from '../../../src/page/metadata/find.js';
import { jsonLd, pageOf } from './page.js';

const nothing =
  'This page names no work. Write <meta name="citation_doi" content="10.…"> in its head, or doi="10.…" on the badge.';
const script = '<script type="application/ld+json">';

/** Heads as the platforms write them, in our own words, and what the page is about. */
const platforms: readonly {
  readonly platform: string;
  readonly head: string;
  readonly body?: string;
  readonly found?: string;
  readonly from?: string;
}[] = [
  {
    platform: 'DSpace 7.6.4, 8.2, 9 and 10, whose DOI is an address',
    head: `<meta name="title" content="On tides">
      <meta name="citation_title" content="On tides">
      <meta name="citation_abstract_html_url" content="https://hdl.handle.net/10568/1234">
      <meta name="citation_doi" content="https://doi.org/10.5555/DSpace.9">
      <link rel="cite-as" href="https://hdl.handle.net/10568/1234">`,
    found: 'doi:10.5555/dspace.9',
    from: '<meta name="citation_doi">',
  },
  {
    platform: 'DSpace 7.6.3 and 8.1, which write no DOI, by its Handle',
    head: `<meta name="citation_abstract_html_url" content="https://hdl.handle.net/10568/1234">
      <link rel="cite-as" href="https://hdl.handle.net/10568/1234">`,
    found: 'handle:10568/1234',
    from: '<meta name="citation_abstract_html_url">',
  },
  {
    platform: 'DSpace 6, where a DOI is one of many identifiers',
    head: `<meta name="DC.identifier" content="Annals of Tides, 3(1), 1-9" scheme="DCTERMS.bibliographicCitation">
      <meta name="DC.identifier" content="http://hdl.handle.net/10568/6" scheme="DCTERMS.URI">
      <meta name="DC.identifier" content="https://doi.org/10.5555/dspace.6" scheme="DCTERMS.URI">
      <meta name="citation_abstract_html_url" content="http://hdl.handle.net/10568/6">`,
    found: 'doi:10.5555/dspace.6',
    from: '<meta name="DC.identifier">',
  },
  {
    platform: 'EPrints 3.4, whose relations are addresses of other things',
    head: `<meta name="eprints.eprintid" content="4711">
      <meta name="eprints.id_number" content="10.5555/eprints">
      <meta name="eprints.official_url" content="https://doi.org/10.5555/journal">
      <meta name="DC.relation" content="https://doi.org/10.5555/journal">
      <meta name="DC.identifier" content="https://eprints.example/4711/1/10.5555_paper.pdf">
      <meta name="DC.identifier" content="Doe, Jane (2020) On tides. Annals of Tides. doi:10.5555/other">
      <meta name="DC.relation" content="10.5555/eprints">`,
    found: 'doi:10.5555/eprints',
    from: '<meta name="eprints.id_number">',
  },
  {
    platform: 'EPrints 3.4 with an ISBN for a number',
    head: `<meta name="eprints.id_number" content="978-0-306-40615-7">
      <meta name="DC.relation" content="https://doi.org/10.5555/journal">`,
  },
  {
    platform: 'InvenioRDM with its tag',
    head: '<meta name="citation_doi" content="10.5281/zenodo.1">',
    body: jsonLd({
      '@type': 'https://schema.org/Dataset',
      '@id': 'https://doi.org/10.5281/zenodo.1',
    }),
    found: 'doi:10.5281/zenodo.1',
    from: '<meta name="citation_doi">',
  },
  {
    platform: 'InvenioRDM with JSON-LD alone, at the end of its body',
    head: '',
    body: jsonLd({
      '@context': 'http://schema.org',
      '@id': 'https://doi.org/10.5281/zenodo.1',
      '@type': 'https://schema.org/SoftwareSourceCode',
      identifier: 'https://doi.org/10.5281/zenodo.1',
      citation: [{ '@type': 'ScholarlyArticle', '@id': 'https://doi.org/10.5555/cited' }],
    }),
    found: 'doi:10.5281/zenodo.1',
    from: script,
  },
  {
    platform: 'Dataverse',
    head: `<meta name="DC.identifier" content="doi:10.7910/DVN/ABC">
      <meta name="DC.type" content="Dataset">`,
    found: 'doi:10.7910/dvn/abc',
    from: '<meta name="DC.identifier">',
  },
  {
    platform: 'Dataverse with a Handle',
    head: '<meta name="DC.identifier" content="hdl:1902.1/01234">',
    found: 'handle:1902.1/01234',
    from: '<meta name="DC.identifier">',
  },
  {
    platform: 'OJS, whose DC.Identifier is its own number and which lists references',
    head: `<meta name="DC.Identifier" content="29456894">
      <meta name="DC.Identifier.DOI" content="10.5555/ojs">
      <meta name="citation_reference" content="10.5555/cited">
      <meta name="citation_reference" content="citation_doi=10.5555/cited.too">
      <meta name="citation_doi" content="10.5555/ojs">`,
    found: 'doi:10.5555/ojs',
    from: '<meta name="citation_doi">',
  },
  {
    platform: 'OJS without a DOI',
    head: `<meta name="DC.Identifier" content="29456894">
      <meta name="DC.Identifier.URI" content="https://ojs.example/article/view/29456894">
      <meta name="citation_reference" content="10.5555/cited">`,
  },
  {
    platform: 'Janeway',
    head: `<meta name="citation_doi" content="10.5555/janeway">
      <meta name="DC.Identifier.DOI" content="10.5555/janeway">`,
    found: 'doi:10.5555/janeway',
    from: '<meta name="citation_doi">',
  },
  {
    platform: 'Hyrax, whose DOI is a link in the text',
    head: `<meta name="citation_title" content="On tides">
      <meta name="citation_pdf_url" content="https://hyrax.example/downloads/10.5555/x">`,
    body: '<a href="https://doi.org/10.5555/hyrax">10.5555/hyrax</a>',
  },
  {
    platform: 'Omeka S, whose JSON-LD has words of its own',
    head: jsonLd({
      '@type': ['o:Item', 'bibo:AcademicArticle'],
      'bibo:doi': [{ '@value': '10.5555/omeka' }],
    }),
  },
  {
    platform: 'Quarto',
    head: `<meta name="citation_title" content="On tides">
      <meta name="citation_doi" content="10.5555/quarto">
      <meta name="citation_reference" content="citation_title=Moons;,citation_doi=10.5555/cited;">`,
    found: 'doi:10.5555/quarto',
    from: '<meta name="citation_doi">',
  },
  {
    platform: 'an al-folio home page with its list of papers',
    head: jsonLd({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://doi.org/10.5555/favourite'],
    }),
    body: '<ol><li data-doi="10.5555/one"></li><li data-doi="10.5555/two"></li></ol>',
  },
];

for (const { platform, head, body, found, from } of platforms)
  it(`reads ${platform}`, () => {
    expect(findIdentifier(pageOf(head, body).badge)).to.deep.equal(
      found ? { found, from } : { sentence: nothing },
    );
  });

it('reads the tags in their order, whichever stands first', () => {
  const ordered = [
    ['<meta name="citation_doi" content="10.5555/1">', 'doi:10.5555/1'],
    ['<meta name="PRISM:doi" content="10.5555/2">', 'doi:10.5555/2'],
    ['<link rel="cite-as" href="https://doi.org/10.5555/3">', 'doi:10.5555/3'],
    [jsonLd({ '@type': 'Report', identifier: 'doi:10.5555/4' }), 'doi:10.5555/4'],
    ['<meta name="DCTERMS.identifier" content="10.5555/5">', 'doi:10.5555/5'],
    ['<link rel="canonical" href="https://doi.org/10.5555/6">', 'doi:10.5555/6'],
    [
      '<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_id=info%3Adoi%2F10.5555%2F7"></span>',
      'doi:10.5555/7',
    ],
    ['<meta name="citation_pmid" content="29456894">', 'pmid:29456894'],
    ['<meta name="citation_arxiv_id" content="2401.00001v2">', 'arxiv:2401.00001'],
    [
      '<meta name="citation_abstract_html_url" content="http://hdl.handle.net/10568/8">',
      'handle:10568/8',
    ],
  ] as const;
  const { page, badge } = pageOf('');
  for (const [tag, found] of [...ordered].reverse()) {
    page.body.insertAdjacentHTML('beforeend', tag);
    expect(findIdentifier(badge)).to.have.property('found', found);
  }
});

it('reads names in any case, with full stop or colon, and names the tag as the page writes it', () => {
  for (const name of [
    'CITATION_DOI',
    'bepress_citation_doi',
    'prism.doi',
    'DC.Identifier.DOI',
    'dc:identifier:doi',
    'DC:Identifier',
    'dcterms:identifier',
    'EPrints.id_number',
  ])
    expect(findIdentifier(pageOf(`<meta name="${name}" content="10.5555/a">`).badge)).to.deep.equal(
      {
        found: 'doi:10.5555/a',
        from: `<meta name="${name}">`,
      },
    );
});

it('takes no number for a Handle that is not marked as one, and nothing of endless length', () => {
  for (const content of ['10568/1234', '29456894', `10.5555/${'a'.repeat(3000)}`])
    expect(
      findIdentifier(pageOf(`<meta name="DC.identifier" content="${content}">`).badge),
    ).to.deep.equal({ sentence: nothing });
});

it('says what to do about two different works, and takes neither', () => {
  const { badge } = pageOf(`<meta name="citation_doi" content="10.5555/a">
    <meta name="citation_doi" content="10.5555/b">
    <meta name="DC.identifier" content="10.5555/a">`);
  expect(findIdentifier(badge)).to.deep.equal({
    conflict: ['doi:10.5555/a', 'doi:10.5555/b'],
    from: '<meta name="citation_doi">',
    sentence:
      'This page names two different works in <meta name="citation_doi">: doi:10.5555/a and doi:10.5555/b. Leave one, or write doi="…" on the badge.',
  });
});

it('names both tags where two disagree', () => {
  const { badge } = pageOf(`<meta name="prism.doi" content="10.5555/a">
    <meta name="DC.Identifier.DOI" content="10.5555/b">`);
  expect(findIdentifier(badge)).to.include({
    from: '<meta name="prism.doi"> and <meta name="DC.Identifier.DOI">',
  });
});

it('sees one work where a page writes its DOI in several ways', () => {
  const { badge } = pageOf(`<meta name="citation_doi" content="10.5555/A">
    <meta name="citation_doi" content="https://doi.org/10.5555/a">
    <meta name="citation_doi" content="doi: 10.5555/a">`);
  expect(findIdentifier(badge)).to.have.property('found', 'doi:10.5555/a');
});

it('takes none of the works of a list', () => {
  const each = ['a', 'b'].map(
    (name) => `<span class="Z3988" title="rft_id=info%3Adoi%2F10.5555%2F${name}"></span>`,
  );
  const list = ['a', 'b'].map((name) => ({
    '@type': 'ScholarlyArticle',
    identifier: `10.5555/${name}`,
  }));
  expect(findIdentifier(pageOf(jsonLd(list)).badge)).to.deep.equal({ sentence: nothing });
  expect(findIdentifier(pageOf('', each.join('')).badge)).to.have.property('conflict');
});

it('takes what the nearest marked element says before what the head says', () => {
  const head = '<meta name="citation_doi" content="10.5555/page">';
  const found = (body: string) => findIdentifier(pageOf(head, body).badge);
  expect(
    found('<ul data-doi="10.5555/far"><li id="here" data-doi="10.5555/near"></li></ul>'),
  ).to.deep.equal({ found: 'doi:10.5555/near', from: '<li data-doi>' });
  expect(found('<p itemprop="identifier">DOI: 10.5555/a <i id="here"></i></p>')).to.deep.equal({
    found: 'doi:10.5555/a',
    from: '<p itemprop="identifier">',
  });
  expect(
    found('<a itemprop="url identifier" href="https://doi.org/10.5555/b"><i id="here"></i></a>'),
  ).to.have.property('found', 'doi:10.5555/b');
  expect(found('<li id="here" data-doi=" "></li>')).to.have.property('found', 'doi:10.5555/page');
  expect(found('<p itemprop="identifier" id="here">ISBN 0-306-40615-2</p>')).to.have.property(
    'found',
    'doi:10.5555/page',
  );
});

it('does not give the page’s DOI to an entry whose own cannot be read', () => {
  const { badge } = pageOf(
    '<meta name="citation_doi" content="10.5555/collection">',
    '<li id="here" data-doi="n/a"></li>',
  );
  expect(findIdentifier(badge)).to.deep.equal({
    sentence: 'data-doi="n/a" of <li> is no DOI. Write it as 10.…/….',
  });
});

it('looks out of shadow roots', () => {
  const { page, badge } = pageOf('', '<li data-doi="10.5555/outside"><div></div></li>');
  page.querySelector('div')!.attachShadow({ mode: 'closed' }).append(badge);
  expect(findIdentifier(badge)).to.have.property('found', 'doi:10.5555/outside');
});

it('finds nothing for an element that stands nowhere, such as in a link that was removed', () => {
  const { page, badge } = pageOf('');
  const link = page.createElement('a');
  link.href = 'https://example.org/';
  link.append(badge);
  expect(findIdentifier(badge)).to.deep.equal({ sentence: nothing });
});

it('never throws and is never slow, whatever a page holds', () => {
  const names = ['citation_doi', 'DC.identifier', 'citation_pmid', 'citation_abstract_html_url'];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('10.5555/a', 'hdl:', 'https://doi.org/%E0%A4%A', '10.5555/'.repeat(20_000)),
  );
  const began = performance.now();
  fc.assert(
    fc.property(fc.constantFrom(...names), text, text, text, fc.json(), (name, ...texts) => {
      const { page, badge } = pageOf('');
      const [content, title, href, data] = texts;
      page.body.dataset.doi = title.slice(0, 3);
      for (const [tag, attributes] of [
        ['meta', { name, content }],
        ['link', { rel: 'cite-as', href }],
        ['span', { class: 'Z3988', title: `rft_id=${title}&${href}` }],
        ['script', { type: 'application/ld+json' }],
      ] as const) {
        const element = page.createElement(tag);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        if (tag === 'script') element.textContent = data;
        page.head.append(element);
      }
      const discovery = findIdentifier(badge);
      expect('found' in discovery || 'sentence' in discovery).to.equal(true);
    }),
    { numRuns: 300 },
  );
  // A fraction of a second where each character is looked at once.
  expect(performance.now() - began).to.be.below(5000);
});
