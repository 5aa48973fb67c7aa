/** An amount in whole eurocents, including VAT. */
export type Cents = number & { readonly __brand: 'Cents' };

/** Accepts a safe whole number of eurocents; anything else is a bug of the caller. */
export const cents = (value: number): Cents => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`);
  return value as Cents;
};

export const sum = (amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((total, amount) => total + amount, 0));

/** Splits an amount in equal parts that add up to it; the first parts carry the odd cents. */
export const splitEqually = (amount: Cents, parts: number): readonly Cents[] => {
  const share = Math.trunc(amount / parts);
  const rest = amount - share * parts;
  return Array.from({ length: parts }, (_, index) =>
    cents(share + (index < Math.abs(rest) ? Math.sign(rest) : 0)),
  );
};

/** Reads an amount as a Dutch person types it ("1.250,50", "€ 12", "12.5") into cents; undefined when it is not one. */
export const parseEuro = (text: string): Cents | undefined => {
  const bare = text.replace(/[€\s]/g, '');
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:[,.](\d{1,2}))?$/.exec(bare);
  if (match === null) return undefined;
  const euros = Number((match[1] ?? '').replaceAll('.', ''));
  return cents(euros * 100 + Number((match[2] ?? '0').padEnd(2, '0')));
};

const euroFormat = (amount: number) =>
  `${`${Math.trunc(amount / 100)}`.replace(/\B(?=(\d{3})+$)/g, '.')},${`${amount % 100}`.padStart(2, '0')}`;

/** "€ 1.250,00", as it stands on every page and letter (with a no-break space). */
export const formatEuro = (amount: Cents): string =>
  `${amount < 0 ? '-' : ''}€\u00a0${euroFormat(Math.abs(amount))}`;
