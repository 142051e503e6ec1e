/** Other forms of verbs that do not simply take -ed, as `verb:form,form`. */
const irregular = new Map(
  (
    'be:is,are,am,was,were,been,being have:has,had,having do:does,did,done,doing go:goes,went,gone,going say:said tell:told make:made take:took,taken ' +
    'give:gave,given get:got,gotten,getting see:saw,seen come:came,coming think:thought know:knew,known find:found leave:left,leaving keep:kept ' +
    'let:letting put:putting hurt:hurt break:broke,broken speak:spoke,spoken write:wrote,written forget:forgot,forgotten,forgetting hide:hid,hidden,hiding ' +
    'lie:lied,lying drink:drank,drunk spend:spent sleep:slept lose:lost,losing hold:held hear:heard feel:felt mean:meant choose:chose,chosen,choosing ' +
    'drive:drove,driven,driving steal:stole,stolen cut:cutting run:ran,running throw:threw,thrown send:sent read:read sit:sat,sitting understand:understood ' +
    'forgive:forgave,forgiven,forgiving show:shown pay:paid bring:brought begin:began,begun hit:hitting beat:beaten stand:stood set:setting quit:quitting ' +
    'bet:betting catch:caught teach:taught buy:bought meet:met eat:ate,eaten wear:wore,worn fight:fought sell:sold'
  )
    .split(' ')
    .map((entry): [string, string[]] => {
      const [verb = '', forms = ''] = entry.split(':');
      return [verb, forms.split(',')];
    }),
);

/** The word in all its forms: "listen" gives listen, listens, listened, listening; "tell" gives told as well. */
export function inflect(word: string): string[] {
  const special = irregular.get(word);
  return special === undefined
    ? [word, ...regular(word)]
    : [word, ...regular(word).filter((form) => !form.endsWith('ed')), ...special];
}

function regular(word: string): string[] {
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const stem = /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(word) ? word + word.slice(-1) : word;
  return [/(?:s|sh|ch|x)$/u.test(word) ? `${word}es` : `${word}s`, `${stem}ed`, `${stem}ing`];
}
