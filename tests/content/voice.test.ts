import { describe, expect, test } from 'vitest';
import { type Piece, pieces } from './reader-text.ts';

interface House {
  words: RegExp;
  why: string;
  /** Where the words may stand. */
  except?: (piece: Piece) => boolean;
}

const inGlossary = ({ role }: Piece) => role === 'glossary';
const onSafetyPage = ({ file }: Piece) => /help-now|helplines/.test(file);

/** The wording rules of the house. Each failure prints the reason. */
const house: Record<string, House> = {
  'a promise of success': {
    words:
      /\b(?:guaranteed|proven|scientifically|stronger than (?:before|ever)|save your (?:marriage|relationship)|heal(?:ed|s|ing)? in \w+ (?:days?|weeks?|months?)|only way)\b/iu,
    why: 'Nobody can promise how it goes. Say what is linked with what, or what some people do.',
  },
  'pressure to forgive or stay': {
    words:
      /\b(?:must forgive|(?:have|need|ought) to forgive|should forgive|real love|true love|if you (?:truly|really) (?:want|love)|let(?:ting)? (?:it |this |that )?go\b(?! of (?:the|your) (?:hand|phone|door)))/iu,
    why: 'Leaving, staying and not forgiving are all allowed. Offer a choice: "you could", "if you want".',
    except: inGlossary,
  },
  'a label for a person': {
    words: /\b(?:toxic|narcissis\w+|psychopath\w*|sociopath\w*|the cheater|the betrayer)\b/iu,
    why: 'Name what was done, not what someone is.',
    except: inGlossary,
  },
  '"the victim" outside the safety pages': {
    words: /\bvictims?\b/iu,
    why: 'Write "the person who was hurt".',
    except: (piece) => onSafetyPage(piece) || inGlossary(piece) || piece.role === 'references',
  },
  'shared blame for a breach': {
    words: /\b(?:both (?:sides|partners|of you) (?:are|were|share)[^.]{0,20}(?:blame|fault)|takes two to)\b/iu,
    why: 'The choice to break trust belongs to the one who made it.',
  },
  'a figure or a name that research does not bear out': {
    words:
      /\b(?:9[46] ?(?:%|percent)|94 ?% accura\w+|21 days|two years to heal|betrayed partner syndrome|post-?infidelity stress|chemical bond\w*)|\b5 ?: ?1\b/iu,
    why: 'It could not be traced to a study that bears it out.',
    except: (piece) => piece.role === 'glossary' && piece.place.includes('also'),
  },
  'a brand as authority': {
    words: /\bGottman\b/iu,
    why: 'Write "inspired by research on …" and cite the study.',
    // The glossary may say whose idea a word is.
    except: inGlossary,
  },
  'an exclamation mark': { words: /!/u, why: 'Nothing here shouts. End the sentence with a full stop.' },
  'a word of war, debt, sin or cure': {
    words: /\b(?:battle(?:field)?|weapons? of|sinn(?:er|ed)|cured?|pay (?:back )?(?:the|your) debt of)\b/iu,
    why: 'Say it without a figure of speech.',
  },
};

/** British spellings that have no American use. */
const british =
  /\b(?:(?:colou|behaviou|favou|honou|neighbou|harbou|humou|rumou|labou|endeavou)r\w*|centre[sd]?|theatres?|programmes?|(?:organ|real|recogn|apolog|minim|emphas|critic|summar|priorit|normal|final|memor|sympath|blam)is(?:e[sd]?|ing|ation)|analys(?:e[sd]?|ing)|practis(?:e[sd]?|ing)|licences?|defence|offences?|cheques?|counsell\w+|(?:travel|cancel|label|quarrel|model|signal)l(?:ed|ing|er)|judgement|grey|whilst|amongst|learnt|spelt|dreamt|fulfil|skilful|enrol|mum|mums|storey|tyres?|kerb|pyjamas|sceptic\w*|ageing)\b/iu;

/** Places where the words stand, each as one line. */
function found(words: RegExp, except: (piece: Piece) => boolean = () => false): string {
  return pieces
    .filter((piece) => words.test(piece.text) && !except(piece))
    .map(({ file, place, text }) => {
      const at = words.exec(text)?.index ?? 0;
      return `${file}, ${place}: found "${words.exec(text)?.[0]}" in "…${text.slice(Math.max(0, at - 30), at + 40)}…"`;
    })
    .join('\n');
}

describe('what readers see keeps the voice of the house', () => {
  test.each(Object.entries(house))('it holds no trace of %s', (name, { words, why, except }) => {
    expect(found(words, except), `expected no trace of ${name}. ${why}`).toBe('');
  });

  test('it is spelled as in the United States', () => {
    expect(
      found(british),
      'expected US spelling, such as behavior, recognize, practice (also as a verb), counselor.',
    ).toBe('');
  });
});

describe('the wording rules are worth their keep', () => {
  const caught: Record<string, string> = {
    'a promise of success': 'This method is proven.',
    'pressure to forgive or stay': 'You must forgive and let it go.',
    'a label for a person': 'Your ex is toxic.',
    '"the victim" outside the safety pages': 'The victim should wait.',
    'shared blame for a breach': 'Both sides are to blame.',
    'a figure or a name that research does not bear out': 'A habit takes 21 days.',
    'a brand as authority': 'This is a Gottman exercise.',
    'an exclamation mark': 'Well done!',
    'a word of war, debt, sin or cure': 'Your marriage is a battlefield.',
  };

  test.each(Object.entries(house))('the rule on %s finds an example of it', (name, { words }) => {
    expect(caught[name]).toMatch(words);
  });

  test.each(['colour', 'Behaviour', 'recognised', 'apologising', 'counselling', 'travelled', 'practising'])(
    '"%s" is seen as British',
    (word) => {
      expect(word).toMatch(british);
    },
  );

  test.each([
    'color',
    'promise',
    'exercise',
    'advise',
    'surprised',
    'realized',
    'traveled',
    'practice',
    'modeling',
    'analysis',
  ])('"%s" is seen as American', (word) => {
    expect(word).not.toMatch(british);
  });

  test('text of every kind of file is looked at', () => {
    expect(new Set(pieces.map(({ role }) => role)).size).toBe(13);
  });
});
