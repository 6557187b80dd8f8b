import type { MeasureCatalogue } from '../measure-words.js';

/** What every measure means, in English. */
export const measures: MeasureCatalogue = {
  citations: {
    name: 'Citations',
    definition: 'Works that name this work in their references, as far as one provider knows them.',
    unit: 'one work that cites this one',
    calculation:
      'Each provider matches the reference lists it holds to this work. Crossref knows those its member publishers deposit, OpenAlex draws on further sources, so counts differ and are never added.',
    pace: 'Usually some years; a work of the last year or two says little.',
    limits:
      'References that are missing or misread are not seen, nor are many books and works in languages the provider covers poorly. Self-citations count like any other.',
    suits: 'Finding the later research that refers to an article, a dataset or a book.',
    doesNotSuit:
      'Comparing fields, ages or kinds of work, or works written for practice or the public.',
    isNot: 'It does not measure quality: works are also cited in passing or to disagree.',
  },
  'influential-citations': {
    name: 'Influential citations',
    definition:
      'Citing works that, by the judgement of software at Semantic Scholar, draw strongly on this one.',
    unit: 'one citing work classed as influenced by this one',
    calculation:
      'A trained classifier weighs, among other things, how often the citing text mentions this work and in what surroundings.',
    pace: 'Years, and later than citations, of which these are a part.',
    limits:
      'The classifier errs, and it cannot judge a citing work whose text Semantic Scholar does not hold.',
    suits: 'Choosing which citing works to read first.',
    doesNotSuit:
      'Comparing authors or fields, above all fields whose texts are seldom open to Semantic Scholar.',
    isNot: 'The word “influential” is the provider’s label; no reader has judged the influence.',
  },
  'clinical-citations': {
    name: 'Citations by clinical articles',
    definition:
      'Clinical articles in PubMed, such as reports of trials and guidelines, that cite this work.',
    unit: 'one clinical article that cites this one',
    calculation:
      'NIH iCite picks, from the citing articles it knows, those that PubMed classes as clinical.',
    pace: 'Often many years, since findings reach clinical studies slowly.',
    limits:
      'Only works with a PubMed number are covered. Clinical documents outside PubMed, or labelled otherwise there, are missed.',
    suits: 'Biomedical articles, to see whether clinical research has taken them up.',
    doesNotSuit: 'Research outside biomedicine, recent articles, datasets and software.',
    isNot: 'A clinical article can cite a work without any patient being treated differently.',
  },
  'supporting-citations': {
    name: 'Supporting citations',
    definition: 'Passages in citing works that scite classes as evidence in support of this work.',
    unit: 'one citing passage; a single work can hold several',
    calculation:
      'Software at scite reads the sentences around each citation and sorts them into supporting, contrasting and merely mentioning.',
    pace: 'Years: most passages merely mention a work, so this class fills slowly.',
    limits: 'Only texts that scite may read are sorted, and the software misreads some passages.',
    suits: 'Empirical findings that others test, when the passages are read as well.',
    doesNotSuit:
      'Reviews, theory and the humanities, where later works seldom report a test of a claim.',
    isNot: 'It is no verdict that a finding is true, and no count of independent replications.',
  },
  'contrasting-citations': {
    name: 'Contrasting citations',
    definition: 'Passages in citing works that scite classes as evidence at odds with this work.',
    unit: 'one citing passage that reports a difference',
    calculation:
      'The same software that finds supporting passages sorts these; the data of scite call the class “contradicting”.',
    pace: 'Years, and sparsely: authors rarely spell out that their results differ.',
    limits:
      'Polite or indirect disagreement is easily overlooked, and a passage may concern only a side point.',
    suits: 'Finding debates about an empirical result, and reading both sides.',
    doesNotSuit: 'Warnings or rankings; a low number does not mean that nobody disagrees.',
    isNot:
      'A contrast is no sign of error or misconduct: methods, samples and questions differ. Retractions are shown as notices instead.',
  },
  recommendations: {
    name: 'Recommendations',
    definition: 'Recommendations of this work by invited experts on a service that publishes them.',
    unit: 'one published recommendation',
    calculation:
      'Services such as H1 Connect, formerly Faculty Opinions, ask experts to pick articles; a provider with access to such a service reports the number.',
    pace: 'Mostly within months of publication, or never.',
    limits:
      'Such services cover mainly biology and medicine and pick few articles. No open source lists their choices.',
    suits: 'Biomedical articles, together with the text and the name of the recommender.',
    doesNotSuit: 'Other fields and other kinds of work, and holding their absence against a work.',
    isNot: 'This is not peer review: experts choose what to praise and pass over the rest.',
  },
  reviews: {
    name: 'Public reviews',
    definition:
      'Published reviews of this work, and comments at sites for discussion after publication.',
    unit: 'one review or review comment',
    calculation:
      'PREreview reviews are found through their deposits in Zenodo, which name the preprint. PubPeer reports how many comments it holds on a work.',
    pace: 'Weeks or months for preprints; comments on articles can come much later.',
    limits:
      'Most peer review is never published. PREreview covers preprints, and one person can write several PubPeer comments, often without a name.',
    suits: 'Preprints and openly reviewed articles, when the reviews are linked and read.',
    doesNotSuit:
      'Counting as praise or blame, or comparing fields with different habits of review.',
    isNot: 'A work with none shown may well have been reviewed, behind closed doors.',
  },
  views: {
    name: 'Views',
    definition: 'Times this work or the page that presents it was viewed at one source.',
    unit: 'one viewing that the source’s rule counts',
    calculation:
      'Each source counts by its own rule. Those that state COUNTER conformance report investigations, with robots and double-clicks removed.',
    pace: 'Days after release; a mention elsewhere can bring a burst at any time.',
    limits:
      'Undetected robots and changed rules move the number, copies elsewhere are unseen, and a source that reports no usage can look like zero.',
    suits: 'Following one dataset, thesis or report at one source over a stated period.',
    doesNotSuit:
      'Comparing sources with different rules, or adding to downloads: under COUNTER, investigations already include requests.',
    isNot: 'A page that was opened was not necessarily read, and viewings are not people.',
  },
  downloads: {
    name: 'Downloads',
    definition: 'Times a file of this work was fetched from one source.',
    unit: 'one download that the source’s rule counts',
    calculation:
      'The source that holds the file counts each fetch. COUNTER-conformant sources report requests, leaving out robots and repeats within 30 seconds; others follow their own rule.',
    pace: 'Days, once an open file exists; an embargoed work has to wait for it.',
    limits:
      'One person may fetch a file many times or pass it on to a class, robots slip through, and downloads of copies elsewhere are missing.',
    suits: 'Open reports, theses, datasets and software, with source and period stated.',
    doesNotSuit: 'Works without an open file, and totals over sources that count differently.',
    isNot: 'A fetched file may never be opened, let alone used.',
  },
  plays: {
    name: 'Plays',
    definition:
      'Times a recording of this work, such as a talk or video, was played on one platform.',
    unit: 'one play as the platform defines it',
    calculation: 'The platform that hosts the recording, such as YouTube, reports its own total.',
    pace: 'Days, though lectures can gather plays over many terms.',
    limits:
      'Platforms change their rules: since March 2025 YouTube counts every start of a Short. Showings in class and copies elsewhere are unseen.',
    suits: 'Talks, lectures and explanatory films, with the platform named.',
    doesNotSuit: 'Comparing or adding platforms, or telling how long people watched.',
    isNot: 'A play that has begun is not a recording seen to its end, nor one more person.',
  },
  saves: {
    name: 'Saves',
    definition: 'Times users of one service put this work on a list or shelf of their own.',
    unit: 'one entry on a list or shelf',
    calculation:
      'The service adds up the entries of its users; Open Library, for example, counts shelves such as “want to read” for each book.',
    pace: 'Days at the earliest; books gather entries over years.',
    limits:
      'Only users of that service can appear, and old lists remain. Zotero, like others, gives no count for a work.',
    suits: 'Books and other works for a wide readership.',
    doesNotSuit: 'Specialised articles, and comparing services with different users.',
    isNot: 'Setting a work aside for later shows an intention, not a reading.',
  },
  readers: {
    name: 'Mendeley users who saved it',
    definition: 'People who keep this work in their Mendeley library.',
    unit: 'one Mendeley user',
    calculation:
      'Mendeley gathers the matching entries of its users in one catalogue record and counts the users behind it.',
    pace: 'Months, as a rule well before citations.',
    limits:
      'Users of other reference managers are missing, split records divide the count, and only some users state a country.',
    suits: 'An early sign of interest in an article, also among students, who seldom publish.',
    doesNotSuit: 'Fields and countries where few use Mendeley, and works for the public.',
    isNot: 'Mendeley calls them readers, but what is saved may stay unread.',
  },
  annotations: {
    name: 'Public annotations',
    definition: 'Public notes that people have attached to the text of this work with Hypothesis.',
    unit: 'one public note',
    calculation:
      'Hypothesis is asked for the DOI and the page addresses of the text. Replies and notes in closed groups are left out.',
    pace: 'Months, often in bursts when a class or journal club reads the text.',
    limits:
      'Private notes are invisible, one reader can write many, and a copy not linked to the others may be missed.',
    suits: 'Seeing which passages of an open text readers discuss, and what they say.',
    doesNotSuit: 'Comparing works, most of which have no public notes at all.',
    isNot: 'A note can be a question, a correction or homework; it is no sign of approval.',
  },
  questions: {
    name: 'Questions and answers',
    definition: 'Pages on Stack Exchange sites where a question or answer mentions this work.',
    unit: 'one page with a question and its answers',
    calculation: 'Each Stack Exchange site asked is searched for the DOI or a link that holds it.',
    pace: 'Months or longer, whenever somebody meets a problem that the work bears on.',
    limits: 'Sites that were not asked, and posts that name a work without its DOI, are missed.',
    suits: 'Methods, statistics, mathematics and software, on which people seek practical help.',
    doesNotSuit: 'Subjects without an active site, and comparing works by number.',
    isNot: 'A page may doubt the work as well as lean on it.',
  },
  discussions: {
    name: 'Discussion threads',
    definition: 'Threads on sites such as Hacker News, Lemmy or Reddit that link to this work.',
    unit: 'one thread',
    calculation:
      'Each site is searched for the known web addresses of the work, and results whose link does not match are dropped.',
    pace: 'Days; most threads fall silent soon after.',
    limits:
      'Threads that link to a news story instead are missed, Lemmy is seen from one server only, and Reddit admits approved applications alone.',
    suits: 'Reading what people outside the field ask or object to, technology above all.',
    doesNotSuit: 'Claims of broad public interest: each site has its own narrow audience.',
    isNot: 'A thread can stand there without a single reply.',
  },
  posts: {
    name: 'Social media posts',
    definition:
      'Public posts on the social networks asked, such as Bluesky, that link to this work.',
    unit: 'one public post',
    calculation:
      'For Bluesky, an open register of links is searched for each known address of the work. Other networks are asked only where they permit it.',
    pace: 'Days; most posts come soon after publication.',
    limits:
      'X and Facebook offer no open access and are not counted, deleted posts disappear, and automated accounts can post many times.',
    suits: 'Seeing where a new publication is passed on, and when.',
    doesNotSuit: 'Judging works or people, or comparing years and networks.',
    isNot: 'Posts do not tell how many people saw or understood the work; some are hostile.',
  },
  'news-items': {
    name: 'News items',
    definition: 'Items in news outlets that a provider has connected with this work.',
    unit: 'one item in one outlet',
    calculation:
      'A provider searches the outlets it tracks for links, identifiers or titles, and connects what it finds with the work.',
    pace: 'Days after publication, less often when events make a work topical again.',
    limits:
      'Journalists rarely print a DOI. Broadcast, paywalled, local and non-English news is often missed, and one agency story can appear in many outlets.',
    suits: 'Showing which outlets reported on a work, with titles and dates.',
    doesNotSuit: 'Comparing topics, languages or countries, which the press covers unevenly.',
    isNot: 'Being reported is not being right, and a report may get the work wrong.',
  },
  'blog-posts': {
    name: 'Blog posts',
    definition: 'Posts on blogs that link to or discuss this work.',
    unit: 'one post on a blog',
    calculation:
      'Providers watch a list of blogs for links to the work. A site that receives webmentions also hears of posts that announce their link.',
    pace: 'Days or weeks, with late posts where a topic returns.',
    limits:
      'Blogs not on the list are invisible, links die as blogs close, and a copied post may count twice.',
    suits: 'Finding longer comment by researchers, practitioners, teachers or enthusiasts.',
    doesNotSuit: 'Totals over providers, since each watches different blogs.',
    isNot: 'Blog posts are not reviewed by peers and may come from the authors themselves.',
  },
  'policy-documents': {
    name: 'Policy documents',
    definition:
      'Documents of governments, international bodies and similar organisations that cite this work.',
    unit: 'one document, or one issuing source at some providers',
    calculation:
      'Subscription providers such as Overton and Altmetric collect policy documents and match their references to works.',
    pace: 'Years, since drafting and publishing policy takes long.',
    limits:
      'No open source exists. Bodies outside the collection, references without detail and advice given in person leave no trace.',
    suits: 'Work meant to inform decisions, with each document named and the passage read.',
    doesNotSuit: 'Comparing countries or fields whose documents are collected unevenly.',
    isNot: 'A citation does not show that a policy changed, or changed because of this work.',
  },
  guidelines: {
    name: 'Clinical guidelines',
    definition: 'Guidelines for clinical care that cite this work.',
    unit: 'one guideline, or one issuing source at some providers',
    calculation:
      'A provider collects guidelines from health bodies and professional societies and matches their references to works.',
    pace: 'Years, because guidelines are revised at long intervals.',
    limits:
      'National and specialist guidelines are collected unevenly, and a new edition may count again.',
    suits: 'Clinical trials, systematic reviews and research on health services.',
    doesNotSuit: 'Basic science, which reaches guidelines mostly through other works.',
    isNot: 'Evidence may be cited only to be set aside, and care may not follow the guideline.',
  },
  patents: {
    name: 'Patents',
    definition: 'Patents and patent applications that cite this work.',
    unit: 'one patent document, or one patent office at some providers',
    calculation:
      'Providers such as Lens match the scholarly references in patent documents to works.',
    pace: 'Years, counting the time before an application is published.',
    limits:
      'References in patents are often incomplete and hard to match, and one invention filed in several countries can count several times.',
    suits: 'Research close to technology, as in chemistry, engineering and biomedicine.',
    doesNotSuit: 'Social sciences, humanities, and fields where patents are rare.',
    isNot: 'It does not show a product, a licence or income; many references mark prior art only.',
  },
  'wikipedia-pages': {
    name: 'Wikipedia articles',
    definition: 'Articles that mention this work, in the Wikipedia languages asked.',
    unit: 'one article in one language',
    calculation:
      'Each language edition asked is searched for the DOI. An article counts once, however often it cites the work.',
    pace: 'Months or years, whenever an editor adds the reference.',
    limits:
      'References without a DOI and languages not asked are missed. Editors also remove references, so the number can fall.',
    suits: 'Showing where general readers can come across a work, with the articles named.',
    doesNotSuit:
      'Specialised work without an encyclopedia topic, or maps: languages are not countries.',
    isNot: 'Anyone may add a reference, authors included, so it is no expert endorsement.',
  },
  'wikipedia-views': {
    name: 'Views of citing Wikipedia articles',
    definition: 'Times the Wikipedia articles that cite this work were viewed in a stated period.',
    unit: 'one viewing of a citing article',
    calculation:
      'Wikimedia publishes daily views for each article; viewings it recognises as automated are left out.',
    pace: 'Days: figures appear about one day late.',
    limits:
      'Viewings before the reference was added may be included, those through old titles are missing, and no country is given for an article.',
    suits: 'Background on how visible the citing articles are.',
    doesNotSuit: 'Totals of use, since one popular article outweighs everything else.',
    isNot: 'This is not readership of the work: few who view an article follow its references.',
  },
  repositories: {
    name: 'Code repositories',
    definition: 'Public GitHub repositories whose introductory README file mentions this work.',
    unit: 'one public repository',
    calculation: 'GitHub is searched for the DOI in README files.',
    pace: 'Months, since code is often written and described after the work is out.',
    limits:
      'Mentions in other files, private repositories and other hosts are missed, as are software citations without a DOI.',
    suits: 'Methods, algorithms, datasets and software that others build on.',
    doesNotSuit: 'Fields in which little code is written or shared.',
    isNot: 'A mention does not show that the code runs, or that it uses more than a reference.',
  },
  stars: {
    name: 'GitHub stars',
    definition: 'GitHub users who have marked this software with a star.',
    unit: 'one GitHub user',
    calculation: 'GitHub reports how many users have a star on the repository at the moment.',
    pace: 'Months, with jumps when a project becomes widely known.',
    limits:
      'Users of the software without a GitHub account cannot appear, stars can be withdrawn, and some are bought.',
    suits: 'Research software on GitHub, as a sign that developers have noticed it.',
    doesNotSuit: 'Specialised tools, software hosted elsewhere, and comparing communities by size.',
    isNot: 'A star is a bookmark; it shows neither use nor sound code.',
  },
  forks: {
    name: 'GitHub forks',
    definition: 'Copies of this software’s repository that GitHub users have made on GitHub.',
    unit: 'one copy of the repository',
    calculation: 'GitHub reports the number of forks of the repository.',
    pace: 'Months, as others begin to work with the code.',
    limits:
      'Copies made by download or on other hosts are unseen, and many forks are never changed.',
    suits: 'Software, teaching material and data kept on GitHub for others to adapt.',
    doesNotSuit: 'Software that people install and run without touching its source.',
    isNot: 'Most copies never become a contribution or a project of their own.',
  },
  syllabi: {
    name: 'Course syllabi',
    definition: 'Course syllabi that list this work as reading.',
    unit: 'one syllabus',
    calculation:
      'Open Syllabus collects syllabi and finds the works in their reading lists; access to its data is by subscription.',
    pace: 'Years, since reading lists change from one course to the next.',
    limits:
      'Most syllabi are never made public, collection is uneven across countries, and a course given each year can count each time.',
    suits: 'Textbooks, monographs and articles that are used in teaching.',
    doesNotSuit: 'New research, and material that teachers share within a closed course.',
    isNot: 'Assigned is not read, and a text may be set as something to criticise.',
  },
  holdings: {
    name: 'Library holdings',
    definition: 'Copies of this work that libraries hold, as recorded in one catalogue.',
    unit: 'one holding recorded by a library',
    calculation: 'A shared catalogue such as WorldCat adds up what member libraries report.',
    pace: 'Years, as libraries buy and catalogue at their own speed.',
    limits:
      'Libraries outside the catalogue are missing, editions may be listed apart, and electronic packages bring in titles nobody chose.',
    suits: 'Books, above all in the humanities and social sciences.',
    doesNotSuit: 'Articles, datasets, software, and books that are free online.',
    isNot: 'A book on the shelf may never have been borrowed.',
  },
  fwci: {
    name: 'Citations against the field average (FWCI)',
    definition:
      'Citations received, divided by the average for works of the same year, type and subfield.',
    unit: 'a ratio; 1 equals the world average of such works',
    calculation:
      'OpenAlex compares the citations of the year of publication and the next three with the average of comparable works, and lets software assign the subfield.',
    pace: 'Years: before the fourth, the value rests on few citations and moves a lot.',
    limits:
      'A wrongly assigned subfield changes the value, a few highly cited works raise the average, and other databases give different values.',
    suits: 'Reading a citation count in the light of its field, type and year.',
    doesNotSuit: 'Recent works, small fields, single decisions, and fine differences.',
    isNot: 'Twice the average is not twice as good.',
  },
  'citation-percentile': {
    name: 'Citation percentile',
    definition: 'Share of comparable works that are cited less often than this one.',
    unit: 'a place from 0 to 100 among comparable works',
    calculation:
      'OpenAlex orders works of the same year, type and subfield by citations. The place is shown only where at least 50 works are compared.',
    pace: 'Years; in young groups of works a single citation moves the place far.',
    limits:
      'Where most works have few citations, many share one place, and it depends on what OpenAlex includes and how it sorts subjects.',
    suits: 'Placing one work beside others of its age and subject, in round figures.',
    doesNotSuit: 'Works that cross subjects, and averages over a person or department.',
    isNot: 'A high place speaks of citations within one group, not of merit.',
  },
  'relative-citation-ratio': {
    name: 'Relative citation ratio (RCR)',
    definition:
      'Citations per year, set against those of articles in the same field funded by the US National Institutes of Health.',
    unit: 'a ratio; 1 equals the median NIH-funded article',
    calculation:
      'NIH iCite derives the field from the articles that are cited together with this one, then scales the yearly rate so that the NIH median is 1.',
    pace: 'Two years or more; values for newer articles are provisional or missing.',
    limits:
      'Only articles in PubMed have one. Cross-field citations can shift the derived field, and preprints are mostly left out.',
    suits: 'Biomedical articles at least some years old, next to the citations themselves.',
    doesNotSuit: 'Research outside biomedicine, books, datasets and recent articles.',
    isNot: 'The yardstick is one US funder, not the world average, so it is not the FWCI.',
  },
  'countries-citing': {
    name: 'Countries of citing authors',
    definition: 'Countries in which authors of citing works have their affiliations.',
    unit: 'one country',
    calculation:
      'OpenAlex reads countries from the affiliations of citing authors. A work with authors in several countries counts in each.',
    pace: 'Years, as it follows citations.',
    limits:
      'Some citing works have no readable affiliation, so the number located is given beside the total. Large research systems appear first.',
    suits: 'Showing how widely later research that cites a work is spread.',
    doesNotSuit: 'Local research that matters most in one place, and works with few citations.',
    isNot: 'It says nothing of where readers live, or of the authors’ nationality.',
  },
  sitelinks: {
    name: 'Pages about this work on Wikimedia’s sites',
    definition: 'Articles and other pages, in any language, whose subject is this work itself.',
    unit: 'one page of Wikipedia or a sister project',
    calculation:
      'Wikidata keeps an item for many works, and the item links to the pages about them; pages that merely cite the work are not among them.',
    pace: 'Years, if ever: few works become the subject of an article.',
    limits:
      'Works without an item are unknown there, pages that nobody has tied to the item are missed, and an item may stand for all editions of a book.',
    suits: 'Books, reports and papers that are themselves a topic for general readers.',
    doesNotSuit: 'Most articles, datasets and software: an item without any page is the rule.',
    isNot:
      'An item says that somebody has catalogued the work, often by a program; it says nothing of its worth.',
  },
  replies: {
    name: 'Replies to posts on Mastodon',
    definition: 'Replies that chosen posts about this work have had.',
    unit: 'one public reply, as the server of the post knows it',
    calculation:
      'The replies to each post that the page’s owner has chosen, as its server counts them, are added; nobody outside may search for more.',
    pace: 'Days: replies come soon after a post or not at all.',
    limits:
      'Posts of others are not seen, replies on servers unknown to that of the post are missing, and nobody has checked that the posts are about the work.',
    suits: 'Showing that an announcement has led to a conversation, which can be read there.',
    doesNotSuit: 'Judging works or comparing them: what is chosen decides the number.',
    isNot: 'A reply may be the author’s own, a thank-you or an insult.',
  },
  reposts: {
    name: 'Boosts on Mastodon',
    definition: 'Times that chosen posts about this work were passed on to others.',
    unit: 'one boost by one account',
    calculation:
      'The boosts of each post that the page’s owner has chosen, as its server counts them, are added.',
    pace: 'Days: a post is passed on while it is new.',
    limits:
      'Boosts on servers unknown to that of the post are missing, and one account may boost several posts.',
    suits: 'Showing how far an announcement was carried on one network.',
    doesNotSuit:
      'Telling how many people saw it, or comparing accounts with many and few followers.',
    isNot: 'Passing on is not agreeing, and many pass on what they have not read.',
  },
  likes: {
    name: 'Favourites on Mastodon',
    definition: 'Times that readers marked chosen posts about this work as a favourite.',
    unit: 'one mark by one account',
    calculation:
      'The marks of each post that the page’s owner has chosen, as its server counts them, are added.',
    pace: 'Days: marks come with the first readers of a post.',
    limits:
      'Marks on servers unknown to that of the post are missing, and a mark can be taken back.',
    suits: 'Reading beside the replies, as a sign that a post was noticed.',
    doesNotSuit: 'Anything that depends on the number: friends and colleagues mark first.',
    isNot: 'A favourite is for the post; whether anybody opened the work stays unknown.',
  },
  'open-access': {
    name: 'Open access',
    definition: 'Whether a free copy of this work is known, and of what kind.',
    unit: 'one status, such as gold, hybrid, bronze, green or closed',
    calculation:
      'Unpaywall and OpenAlex look for free copies at publishers and in repositories, and name the kind by place and licence.',
    pace: 'Days after a copy appears, though an embargo can delay it.',
    limits:
      'Free copies on personal pages are often missed, and free to read is not always free to reuse.',
    suits: 'Checking that readers without a subscription can reach the work.',
    doesNotSuit: 'Judging content, or authors who had no means to pay or deposit.',
    isNot: 'The colour tells of access and says nothing about review or merit.',
  },
  archived: {
    name: 'Archived source code',
    definition:
      'Whether Software Heritage, a public archive of source code, holds a copy of this software’s repository.',
    unit: 'one state: full, or partial where the last visit took in only a part',
    calculation:
      'The archive is asked for its last visit to the repository’s address that brought something home, and tells its day.',
    pace: 'Months: popular hosts are visited by themselves, others when somebody asks for it.',
    limits:
      'Code that was archived from another address, such as before a move, is not found, and what came after the last visit is not in the copy.',
    suits: 'Checking that software can still be had and cited should its host close.',
    doesNotSuit:
      'Software without a public repository, and any comparison: all public code may be archived.',
    isNot: 'It is no sign of attention or quality; the archive takes whatever it finds.',
  },
};
