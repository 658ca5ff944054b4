/** Numbers in [0, 1) that are the same for the same seed (Park & Miller 1988, MINSTD). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
