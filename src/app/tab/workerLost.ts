/** The worker that reads and analyses could not be loaded, or broke: only loading the page again helps. */
export class WorkerLost extends Error {
  constructor() {
    super('The background part of this page could not be loaded. Load the page again.');
    this.name = 'WorkerLost';
  }
}
