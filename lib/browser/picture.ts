// A picture the operator pastes or drops, drawn anew and made small: nothing of the file but what can be seen is kept.

const longestSide = 1400;
const most = 20_000_000;

/** As a data URL of WebP; undefined where it is no picture a browser can draw, or larger than 20 MB. */
export async function pictureFrom(file: Blob): Promise<string | undefined> {
  if (!file.type.startsWith('image/') || file.size > most) return undefined;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return canvas.toDataURL('image/webp', 0.8);
  } catch {
    // What says that it is a picture may be none.
    return undefined;
  }
}
