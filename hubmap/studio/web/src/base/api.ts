/** Questions to the studio's server: all below the token that stands first in the address. */

/** First part of every address. */
export const base = `/${location.pathname.split("/")[1]}`;

/** What the server says went wrong, in a sentence. */
class Refused extends Error {}

/** Nobody answers: the studio was ended. */
export class Gone extends Error {}

async function answer<T>(response: Response): Promise<T> {
  const told = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) throw new Refused(told.error ?? response.statusText);
  return told;
}

/** Ask the server; it may have been ended, which the browser says in words of its own. */
async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const headers = { ...options.headers, "accept-language": document.documentElement.lang };
  return fetch(`${base}${path}`, { ...options, headers }).catch(() => {
    throw new Gone();
  });
}

/** Ask for something. */
export async function get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
  const asked = new URLSearchParams(query).toString();
  return answer(await ask(`${path}${asked && `?${asked}`}`));
}

/** Have something done. */
export async function post<T = unknown>(path: string, body: unknown = {}): Promise<T> {
  const headers = { "content-type": "application/json" };
  return answer(await ask(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

/** Send a file as it is; its name stands in the address. */
export async function send<T>(path: string, file: File, query: Record<string, string> = {}): Promise<T> {
  const asked = new URLSearchParams({ name: file.name, ...query });
  return answer(await ask(`${path}?${asked}`, { method: "POST", body: file }));
}
