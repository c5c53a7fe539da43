/**
 * The page that `hubmap watch` serves around the map: it asks which build is the newest, and loads the map again when there
 * is a newer one. The map itself knows nothing of it, and keeps its view in its own address.
 */

const frame = document.querySelector("iframe") as HTMLIFrameElement;

async function follow(seen: string): Promise<void> {
  try {
    const answer = await fetch(`/.hubmap/build?after=${seen}`, { cache: "no-store" });
    const newest = await answer.text();
    if (seen && newest !== seen) frame.contentWindow?.location.reload();
    follow(newest);
  } catch {
    // the server is gone or starts again
    setTimeout(() => follow(seen), 1000);
  }
}

follow("");

export {};
