const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The address of a page or file of ours under the base path of this build.
 * @param path starts with a slash, such as `/help-now/`
 * @returns the path with the base in front; anything else (`#part`, `https:`) as it came
 */
export function address(path: string): string {
  return path.startsWith('/') ? base + path : path;
}
