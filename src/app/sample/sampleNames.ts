const GIVEN =
  `Aisha Ben Carla David Elena Farid Grace Hugo Ines Jonas Keiko Liam Mara Noah Olga Paul
Quinn Rosa Sven Tara Umar Vera Wei Yara Zoe Anton Bianca Chidi Dora Emil`.split(/\s+/);

const FAMILY =
  `Abel Brandt Costa Dahl Eriksen Fontaine Garcia Hoang Ivanov Jensen Klein Lopez Mendes
Nakamura Okafor Petrov Quist Rossi Schulz Tran Ueda Vogel Weiss Xu Young Zeller`.split(/\s+/);

/** A made-up name; different for every number below 780. */
export function sampleName(n: number): string {
  const given = GIVEN[n % GIVEN.length] ?? '';
  const family = FAMILY[(n * 7 + Math.floor(n / GIVEN.length)) % FAMILY.length] ?? '';
  return `${given} ${family}`;
}
