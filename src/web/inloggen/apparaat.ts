const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bChrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const DEVICES: readonly (readonly [RegExp, string])[] = [
  [/\biPad\b|\bTablet\b/, 'een tablet'],
  [/\bMobile\b|\biPhone\b|\bAndroid\b/, 'een telefoon'],
  [/\bWindows\b|\bMacintosh\b|\bX11\b|\bCrOS\b/, 'een computer'],
];

const firstOf = (words: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  words.find(([sign]) => sign.test(text))?.[1];

/** The kind of device and browser in words, for who wants to recognise it; no version, no address. */
export const apparaatWoorden = (userAgent: string | undefined): string => {
  const [browser, device] = [firstOf(BROWSERS, userAgent ?? ''), firstOf(DEVICES, userAgent ?? '')];
  if (browser !== undefined && device !== undefined) return `${browser} op ${device}`;
  return browser ?? device?.replace(/^een/, 'Een') ?? 'Onbekend apparaat';
};
