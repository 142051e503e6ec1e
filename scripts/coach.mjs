// Reads JSON lines {"text": "...", "situation"?: "..."} and writes one analysis a line.
// A line that cannot be read is named on standard error; the rest goes on, and the exit code is 1.
import { createInterface } from 'node:readline';
import { analyse } from '../src/domain/phrasing/index.ts';
import { situations } from '../src/schemas/rule.ts';
import { readLearnedFile, readPublicRules } from './rules.mjs';

/** The request in a line, or a sentence that says what is expected. */
function readLine(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is not JSON; expected {"text": "..."}';
  }
  if (typeof value !== 'object' || value === null || typeof value.text !== 'string')
    return '"text" is missing; expected {"text": "..."}';
  if (value.situation !== undefined && !situations.includes(value.situation)) {
    return `"${value.situation}" is no situation; expected one of ${situations.join(', ')}`;
  }
  return value;
}

let rules;
let learned;
try {
  rules = readPublicRules();
  learned = readLearnedFile();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  const request = readLine(line);
  if (typeof request === 'string') {
    console.error(`line ${number}: ${request}`);
    process.exitCode = 1;
    continue;
  }
  const { text, situation } = request;
  console.log(
    JSON.stringify(analyse(text, situation === undefined ? { rules, learned } : { situation, rules, learned })),
  );
}
