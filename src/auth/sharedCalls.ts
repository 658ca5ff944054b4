/** Lets everybody who wants the same thing at the same time wait for one call. */
export class SharedCalls<T> {
  readonly #open = new Map<string, Promise<T>>();

  share(key: string, call: () => Promise<T>): Promise<T> {
    const open = this.#open.get(key);
    if (open) return open;
    const started = call().finally(() => this.#open.delete(key));
    this.#open.set(key, started);
    return started;
  }
}
