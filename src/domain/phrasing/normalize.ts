/** Spellings that stand for several words, or for another word. */
const spellings: Record<string, string> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  aint: 'is not',
  "let's": 'let us',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  youd: 'you would',
  theyre: 'they are',
  weve: 'we have',
  hes: 'he is',
  shes: 'she is',
  thats: 'that is',
  whats: 'what is',
  whos: 'who is',
  theres: 'there is',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  mustnt: 'must not',
  shouldve: 'should have',
  couldve: 'could have',
  wouldve: 'would have',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  lemme: 'let me',
  dunno: 'do not know',
  idk: 'i do not know',
  idc: 'i do not care',
  u: 'you',
  ya: 'you',
  "y'all": 'you',
  yall: 'you',
  urself: 'yourself',
  r: 'are',
  ok: 'okay',
  pls: 'please',
  plz: 'please',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  "'cause": 'because',
  rly: 'really',
  tmrw: 'tomorrow',
  shud: 'should',
  cud: 'could',
  wud: 'would',
  wat: 'what',
  whatevs: 'whatever',
  srsly: 'seriously',
  apologise: 'apologize',
  apologised: 'apologized',
  apologising: 'apologizing',
  realise: 'realize',
  realised: 'realized',
  criticise: 'criticize',
  criticising: 'criticizing',
  mum: 'mom',
};

const endings: [ending: string, words: string][] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'m", ' am'],
  ["'d", ' would'],
];

const takeIs = new Set(
  'it that what he she who there here where how this everything nothing when why nobody somebody someone everyone everybody'.split(
    ' ',
  ),
);

/** Words after which "your" and "ur" are meant as "you are". */
const afterYouAre = new Set(
  'so such always never not just a an the too being lying making acting overreacting impossible pathetic crazy going gonna constantly'.split(
    ' ',
  ),
);
/** Words after which "its" is meant as "it is". */
const afterItIs = new Set('not just only a the all always never over been no your my so nothing okay like'.split(' '));
/** Words after which "ill" is meant as "I will". */
const afterIWill = new Set(
  'be call do never leave tell take make go kill hurt come try pay show get just always stop find ruin not have give wait send text see stay let'.split(
    ' ',
  ),
);

/**
 * The words a spelling stands for, in lower case, with contractions written out.
 * @param raw one word of the text
 * @param next the next word of the text in lower case, to tell "your so cold" from "your coat"
 */
export function spellOut(raw: string, next: string): string[] {
  const word = plain(raw);
  const whole = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  if (word === 'ur' || word === 'your') return afterYouAre.has(next) ? ['you', 'are'] : ['your'];
  if (word === 'its' && afterItIs.has(next)) return ['it', 'is'];
  if (word === 'ill' && afterIWill.has(next)) return ['i', 'will'];
  for (const [ending, words] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) return (word.slice(0, -ending.length) + words).split(' ');
  }
  if (word.endsWith("'s") && takeIs.has(word.slice(0, -2))) return [word.slice(0, -2), 'is'];
  return [word];
}

/** Lower case, one kind of apostrophe, and letters repeated for emphasis once ("sooo" becomes "so"). */
export function plain(raw: string): string {
  const lower = raw
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[\u200c\u200d]/gu, '');
  return lower.length > 30 ? lower : lower.replace(/(\p{L})\1{2,}/gu, '$1');
}
