import { plain } from './text.ts';

/** What no plan between two people may hold. Each list stops a plan and explains why. */
export type RedList = 'tracking' | 'isolation' | 'money' | 'sex' | 'harm' | 'force';

const whose = "(?:your|his|her|their|my partner's)";
const whom = '(?:you|him|her|them|my partner|my wife|my husband)';

/** They are code and not content, so that a plan cannot be published without them. */
const lists: Record<RedList, RegExp[]> = {
  harm: [
    /\b(?:kill|hurt|harm|cut|starve)(?:ing)? (?:myself|yourself|himself|herself)\b/u,
    /\bend(?:ing)? (?:my|your|his|her) (?:own )?life\b/u,
    /\b(?:suicide|be dead|want to die|going to die)\b/u,
    /\btak(?:e|ing) (?:away )?(?:the|our|your|my) (?:kids|children|baby)(?: away| from)?\b/u,
  ],
  force: [
    new RegExp(`\\b(?:hit|slap|beat|punish|threaten|force|scare|grab|shove)(?:ing)? ${whom}\\b`, 'u'),
    new RegExp(`\\b(?:lock|locking|throw|throwing) ${whom} (?:in|out|up)\\b`, 'u'),
    new RegExp(`\\bmak(?:e|ing) ${whom} (?:pay|suffer|sorry)\\b`, 'u'),
  ],
  tracking: [
    /\b(?:spyware|stalkerware|keylogger|trackers?|hidden cameras?|hidden recordings?|air ?tags?)\b/u,
    /(?<!\b(?:keep|keeps|on|lose|keeping) )\btrack(?:s|ed|ing)?\b(?! of)/u,
    /\bsecretly\b|\bbehind (?:your|his|her|their) back\b|\bwithout (?:you|him|her|them) knowing\b/u,
    new RegExp(`\\b(?:spy on|follow|record|bug)(?:ing)? ${whom}\\b`, 'u'),
    new RegExp(`\\b(?:guess|crack|hack|break into)(?:ing)? (?:${whose}|the) `, 'u'),
    new RegExp(`\\b${whose} (?:live )?location\\b.{0,20}\\b(?:all|any|every) ?(?:day|times?|night)\\b`, 'u'),
  ],
  isolation: [
    /\b(?:not|never|no longer|stop|won't|can't|cannot) (?:be )?(?:see|seeing|meet|meeting|visit|visiting|have|having) (?:any |all )?(?:more )?(?:of )?(?:your |his |her |their |my )?(?:friends|family|parents|mother|father|sisters?|brothers?)\b/u,
    /\b(?:give|gives|giving) up (?:all )?(?:your|his|her|their|my) (?:friends|family|job|work)\b/u,
    /\b(?:not|never) (?:be )?(?:allowed|permitted)\b|\bneeds? (?:my|your|his|her) permission\b|\bask(?:s|ing)? (?:my|your|his|her|for) permission\b/u,
  ],
  money: [
    new RegExp(
      `\\b(?:take|keep|hold|withhold|cut off|control|stop|block)(?:ing)? (?:back |away |all )*(?:of )?${whose} (?:money|wages|pay|paycheck|salary|allowance|card|cards|bank card|bank account|account)\\b`,
      'u',
    ),
    new RegExp(`\\b(?:gets?|have|has|give|gives) (?:${whom} )?no money\\b`, 'u'),
  ],
  sex: [
    /\b(?:sex|intercourse|make love|making love|blow ?jobs?)\b/u,
    new RegExp(`\\bsleep with ${whom}\\b|\\bsleep with me\\b`, 'u'),
  ],
};

/** "No pressure for sex" and "I will not track you" hold the words and mean the opposite. */
const denied = /\b(?:no|not|never|without|nobody|neither|nor|won't|don't|cannot|can't)(?: [\w']+){0,4} $/u;

/** The first red list that a line stands on, with the words found, or nothing. */
export function redIn(text: string): { list: RedList; found: string } | undefined {
  const line = plain(text);
  for (const [list, patterns] of Object.entries(lists) as [RedList, RegExp[]][]) {
    for (const pattern of patterns) {
      for (const match of line.matchAll(new RegExp(pattern, 'gu'))) {
        // Isolation is itself a ban, and a threat of harm is never waved through.
        const before =
          line
            .slice(0, match.index)
            .split(/[.;:?]/u)
            .at(-1) ?? '';
        const means = list === 'isolation' || list === 'harm' || !denied.test(before);
        if (means) return { list, found: match[0].trim() };
      }
    }
  }
  return undefined;
}
