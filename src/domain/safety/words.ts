/**
 * Word sequences that may be a sign of danger, in the pattern language of ../phrasing/pattern.ts.
 * They are code, not content: they work even where no rules were loaded. Each is about the writer and
 * the person addressed, or "he", "she", "they" for a partner; figures of speech are listed as exceptions.
 */
const partner = '(you|he|she|they)';

/** Against oneself. */
export const selfHarm = [
  '(kill|hurt|harm) (myself|yourself|himself|herself|themselves)',
  '(end|ending|take|taking) (my|your|his|her) (own)? life',
  '(i|you) (do not|no longer|did not) want to (live|be alive|be here (anymore|any longer|$))',
  'i (just)? (want|wanted|wish i could|would rather|am going|plan|planned) (to)? (die|be dead)',
  'i wish i (was|were) (dead|never born|not alive)',
  'i (can not|do not want to|could not) go on (anymore|any more|any longer|living|like this)',
  '(better|happier) off (without me|if i (was|were) (dead|gone)|dead)',
  '(no|any) (reason|point) (to live|in living|to go on|to stay alive|in going on)',
  '(think|thinking|thought|thoughts) (about|of) (suicide|dying|ending it)',
  '(suicidal|suicide)',
  '(end|ending) it all',
  '(cut|cutting|burn|burning|starve|starving) myself',
  '(~overdose|take all (my|the) pills)',
  'stop taking my (pills|meds|medication|insulin)',
];

/** Bodily harm, done or threatened, by either person. */
export const violence = [
  `${partner} (have|has|had|even|just|once|nearly|almost)? (hit|hits|hitting|beat|beats|slapped|punched|kicked|choked|strangled|shoved|pushed|grabbed|bit|burned|burnt|raped|threw) (me|my (arm|neck|throat|hair|wrist|face))`,
  `${partner} (are|is|were|was|keep|keeps|kept) (hitting|beating|slapping|punching|kicking|choking|strangling|shoving|hurting) me`,
  `${partner} (put|had|wrapped|have|has) (your|his|her|their)? hands (on|around) (me|my (neck|throat))`,
  `${partner} (put|had|have|held|hold|pulled) (me|a (gun|knife)|the (gun|knife)) (down|against|to|on|at|by)`,
  `${partner} (forced|force|forces|made) me to have sex`,
  `${partner} (threatened|threaten|threatens) (me|to (hit|hurt|kill|beat|hit me|hurt me|kill me|beat me))`,
  `${partner} (will|would|could|might|are going to|is going to) (kill|hit|beat|hurt) me`,
  'i (have|had|even|just|once)? (hit|slapped|punched|kicked|choked|strangled|shoved|pushed|grabbed|beat) you',
  'i (will|am going to|could|would|want to|swear i will) (fucking)? (kill|hit|beat|hurt|slap|punch|strangle|choke|smack|smash|stab|shoot) (you|him|her|them)',
  'i (will|am going to|could) (break|smash) (your|his|her|their) (neck|legs|arms|face|head|bones|skull)',
  'i will (give you something to cry about|make you (bleed|hurt))',
  '(i|you|he|she|they) (~have|got|~own|~keep|bought) a gun',
  `${partner} ~throw (things|stuff|plates|glasses|it|your phone) at me`,
  'lay a (finger|hand) on (me|her|him|them)',
  '(kill|hurt|hit|beat) (you|her|him) if',
  '(bruises|bruise) (on|from|that) (my|you|his|her)',
];

/** Fear of the other, or being kept under control. */
export const fearOrControl = [
  'i am (so|very|really|still|too|always|often)? (afraid|scared|frightened|terrified) (of you|of (him|her|them)|of what (you|he|she|they) (might|may|will|would|could|are going to) do|to be alone with (you|him|her|them)|of (your|his|her|their) (temper|anger|rage|reaction|reactions|outbursts)|of how (you|he|she|they) (will|might|may) react|for my (life|safety))',
  'i (am|get|feel) (so|very|really|always)? (afraid|scared|frightened|terrified|unsafe) (when|whenever|if|around) (you|he|she|they) *2 (shout|shouts|yell|yells|scream|screams|drink|drinks|drunk|angry|mad|temper|throw|throws|punch|slam|slams|come home|comes home|raise|raises)',
  'i (do not|never|no longer) feel safe (with|around|near|at home with) (you|him|her|them)',
  '(you|he|she|they) (scare|scares|frighten|frightens|terrify|terrifies) me (when|if|and|so)',
  '(walk|walking) on eggshells',
  '(you|he|she|they) (do not|does not|will not|would not|never|did not) let me (see|talk to|speak to|call|leave|go|work|have|out|sleep|drive|eat|meet|use)',
  '(you|he|she|they) (track|tracks|tracked|follow|follows|followed|stalk|stalks|stalked|are tracking|are following|is tracking|is following) (me|my (phone|car|location))',
  '(you|he|she|they) (took|take|takes|hid|hide|hides|keep|keeps|kept) my (passport|keys|car keys|wallet|papers|documents|medication|bank card|wages|paycheck)',
  '(you|he|she|they) (locked|lock|locks) me (in|out|up)',
  '(you|he|she|they) (control|controls|controlled) (my|all (my|the)|who i|where i|what i|everything i)',
  '(you|he|she|they) (blocked|block|blocks) (the|my) (door|way)',
  'i have to ask (for)? (your|his|her) permission',
  'i am not allowed to (see|talk to|speak to|call|leave|go out|work|have my own|have friends|use)',
  'i (have put|put) a (tracker|camera) (on|in) (your|you)',
  '(you|i) will (make (your|my) life hell|never see (the|your|my|our) (kids|children|son|daughter|baby|boys|girls) again)',
  'i will (ruin|destroy|find|hunt) you',
  'i (can|will) find (you|out where you (are|live))',
  'you (are not|will not be) (allowed to (leave|see your|talk to your|go out)|going (out without me|anywhere (until|unless|$)))',
  'who gave you permission',
  'you belong to me',
  '(he|she|they) (will|would) (find|come after|come for) me',
];

/** Figures of speech: a sentence that holds one of these shows no sign. */
export const figures = [
  '(pushed|pushing) (me|you) to (be|try|do|apply|go|finish|grow|take|keep)',
  '(die|died|dying|dead) (of|from|laughing) (embarrassment|shame|laughter|boredom|laughing|curiosity|hunger|thirst)?',
  '(~kill|~murder) (for|it|the mood|time|two birds)',
  'hit me (up|with|that)',
  'beat (me|you|him|her) (at|to|in|by)',
  '~push (me|you) (into (her|his|their)|on the swing|up the hill|forward|away|too hard|to my limits)',
  '(cut|burn|burned|burnt|hurt|hurting) myself (shaving|cooking|on|while|at|in|lifting|playing|a)',
  '(~hurt) (myself|yourself) (lifting|carrying|moving|at|on|in|playing|running|with)',
  '(do not|you will|careful not to|going to) hurt yourself',
  '(afraid|scared|frightened|terrified) of (you|him|her|them) (leaving|finding|going|getting|being hurt|seeing|thinking|not|dying|falling)',
  'grabbed (me|you) (a|some|the|coffee|lunch|by the hand and (laughed|danced|kissed))',
  '~follow (me|you) (on|here|there|to the|in the|home|back|online)',
  'by (accident|mistake)',
  '(chess|monopoly|scrabble|cards|tennis|poker|mario kart|game|match|snowball|pillow)',
];
