import { HostError } from '../../workbook/host';

/** The worker is no more, and what it was doing with it. */
export class WorkerDied extends HostError {
  constructor() {
    super(
      'unavailable',
      'The part of the program that does the work stopped, and stopped again when it was started anew. Nothing is lost: ' +
        'your file and your changes are still here. Close other tabs and programs, then try again.',
    );
    this.name = 'WorkerDied';
  }
}

/** What the user is told when it has been started again. */
export const STARTED_AGAIN = {
  title: 'The part of the program that reads and checks had stopped, and was started again.',
  detail: 'Nothing is lost: your file and your changes are still here, and what was being done goes on.',
  retry: false,
};
