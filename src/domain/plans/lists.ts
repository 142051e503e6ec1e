import type { RedLists } from './red.ts';

/*
 * The word lists behind some checks. They are code, so that a plan cannot be published without them, and
 * they travel as data with the plans that use them, so that no other plan is heavier for it.
 */

/** Called where they are used: a list worked out at once would travel with every view. */
const words = (text: string) => text.split(' ');

/** Words that make an act inward or unsure: nobody else could see it done. */
export const inward = () =>
  words(
    "am was were be been feel felt think thought hope hoped wish wished want wanted try tried know knew believe believed mean meant guess guessed need needed should could might would may can can't couldn't understand understood love loved care cared regret promise apologize",
  );

/** Intentions that no one could watch: "be nicer" has no moment at which it is done. */
export const vague = [
  'try',
  'be better',
  'do better',
  'be more',
  'be less',
  'be nicer',
  'be kinder',
  'be there',
  'be honest',
  'be open',
  'be present',
  'be a better',
  'my best',
  'an effort',
  'work on',
  'improve',
  'communicate',
  'respect',
  'support',
  'pay attention',
  'show love',
  'care more',
  'listen more',
  'make up for',
];

/** Ways to tell a deed without the one who did it. */
export const nobody = [
  'was made',
  'were made',
  'was done',
  'were done',
  'was said',
  'were said',
  'were told',
  'was hidden',
  'were hidden',
  'was broken',
  'were broken',
  'were crossed',
  'was spent',
  'was lost',
  'were sent',
  'it happened',
  'it just happened',
  'things happened',
  'mistakes happened',
  'out of hand',
  'one thing led',
];

/** Words for days, hours and lengths of time, in one and many. */
export const times = () => [
  ...words(
    'monday tuesday wednesday thursday friday saturday sunday weekend morning noon afternoon evening night midnight minute hour day week month',
  ).flatMap((word) => [word, `${word}s`]),
  ...words(
    'january february march april may june july august september october november december today tonight tomorrow daily weekly',
  ),
  "o'clock",
  'half past',
];

const whose = "(?:your|his|her|their|my partner's)";
const whom = '(?:you|him|her|them|my partner|my wife|my husband)';
const own = '(?:your|his|her|their|my)';

/** Each pattern stands between whole words. */
export const redLists: RedLists = {
  harm: [
    '(?:kill|hurt|harm|cut|starve)(?:ing)? (?:myself|yourself|himself|herself)',
    `end(?:ing)? ${own} (?:own )?life`,
    'suicide|be dead|want to die|going to die',
    'tak(?:e|ing) (?:away )?(?:the|our|your|my) (?:kids|children|baby)',
  ],
  force: [
    `(?:hit|slap|beat|punish|threaten|force|scare|grab|shove)(?:ing)? ${whom}`,
    `(?:lock|throw)(?:ing)? ${whom} (?:in|out|up)`,
    `mak(?:e|ing) ${whom} (?:pay|suffer|sorry)`,
  ],
  tracking: [
    'spyware|stalkerware|keylogger|trackers?|hidden (?:camera|recording)s?|air ?tags?',
    // "Keep track of the money" is no tracking, so the word needs a person or a phone after it.
    `track(?:s|ed|ing)? (?:${whom}|${own}|each other|where)`,
    `secretly|behind ${own} back|without (?:you|him|her|them) knowing`,
    `(?:spy(?:ing)? on|follow(?:ing)?|record(?:ing)?|bug(?:ging)?) ${whom}`,
    `(?:guess|crack|hack|break into)(?:ing)? (?:${whose}|the)`,
    `(?:${own}|live) location (?:is |stays |open |on |shared )*(?:at )?(?:all|any|every) ?(?:day|times?|night)`,
    'track(?:ing)? app',
  ],
  isolation: [
    `(?:not|never|no longer|stop|won't|can't|cannot) (?:be )?(?:see|meet|visit|have|having)(?:ing)? (?:any |all )?(?:more )?(?:of )?(?:${own} )?(?:friends|family|parents|mother|father|sisters?|brothers?)`,
    `(?:give|gives|giving) up (?:all )?${own} (?:friends|family|job|work)`,
    `(?:not|never) (?:be )?(?:allowed|permitted)|needs? ${own} permission|ask(?:s|ing)? (?:${own}|for) permission`,
  ],
  money: [
    `(?:take|keep|hold|withhold|cut off|control|stop|block)(?:ing)? (?:back |away |all )*(?:of )?${whose} (?:money|wages|pay|paycheck|salary|allowance|cards?|bank cards?|(?:bank )?accounts?)`,
    `(?:gets?|have|has|gives?) (?:${whom} )?no money`,
  ],
  sex: [`sex|intercourse|mak(?:e|ing) love|blow ?jobs?|sleep with (?:me|${whom})`],
};

/** A rule with the list that belongs to its name, if one does. */
export function withLists<Rule extends { check: string }>(rule: Rule) {
  switch (rule.check) {
    case 'active':
      return { ...rule, words: nobody };
    case 'observable':
      return { ...rule, words: vague };
    case 'first-person-act':
      return { ...rule, words: inward() };
    case 'names-time':
      return { ...rule, words: times() };
    case 'red-words':
      return { ...rule, lists: redLists };
    default:
      return rule;
  }
}
