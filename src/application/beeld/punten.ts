/** A picture in memory: red, green, blue and how opaque, a byte each. */
export type Beeld = {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** The same picture with its longest side at most `langste`, each point the mean of what it stands for, on white. */
export const verklein = ({ data, width, height }: Beeld, langste: number): Beeld => {
  const schaal = Math.min(1, langste / Math.max(width, height));
  const breedte = Math.max(1, Math.round(width * schaal));
  const hoogte = Math.max(1, Math.round(height * schaal));
  const uit = new Uint8Array(breedte * hoogte * 4);
  for (let y = 0; y < hoogte; y += 1) {
    const boven = Math.floor((y * height) / hoogte);
    const onder = Math.max(boven + 1, Math.floor(((y + 1) * height) / hoogte));
    for (let x = 0; x < breedte; x += 1) {
      const links = Math.floor((x * width) / breedte);
      const rechts = Math.max(links + 1, Math.floor(((x + 1) * width) / breedte));
      let [rood, groen, blauw] = [0, 0, 0];
      for (let v = boven; v < onder; v += 1) {
        for (let plek = (v * width + links) * 4; plek < (v * width + rechts) * 4; plek += 4) {
          const dekt = data[plek + 3] ?? 255;
          const wit = 255 * (255 - dekt);
          rood += (data[plek] ?? 0) * dekt + wit;
          groen += (data[plek + 1] ?? 0) * dekt + wit;
          blauw += (data[plek + 2] ?? 0) * dekt + wit;
        }
      }
      const deel = 255 * (onder - boven) * (rechts - links);
      const naar = (y * breedte + x) * 4;
      uit[naar] = rood / deel;
      uit[naar + 1] = groen / deel;
      uit[naar + 2] = blauw / deel;
      uit[naar + 3] = 255;
    }
  }
  return { data: uit, width: breedte, height: hoogte };
};

/** Turns a picture upright; `stand` is how the camera was held, 1 to 8 as EXIF counts. */
export const zetRecht = (beeld: Beeld, stand: number): Beeld => {
  const { data, width, height } = beeld;
  if (stand <= 1 || stand > 8) return beeld;
  const gekanteld = stand >= 5;
  const [breedte, hoogte] = gekanteld ? [height, width] : [width, height];
  const uit = new Uint8Array(data.length);
  for (let y = 0; y < hoogte; y += 1) {
    for (let x = 0; x < breedte; x += 1) {
      let [vanX, vanY] = gekanteld ? [y, x] : [x, y];
      if ([2, 3, 7, 8].includes(stand)) vanX = width - 1 - vanX;
      if ([3, 4, 6, 7].includes(stand)) vanY = height - 1 - vanY;
      const van = (vanY * width + vanX) * 4;
      uit.set(data.subarray(van, van + 4), (y * breedte + x) * 4);
    }
  }
  return { data: uit, width: breedte, height: hoogte };
};
