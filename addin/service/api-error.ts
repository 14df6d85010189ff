/** What went wrong with a call, in plain words for the user. */
export interface ApiProblem {
  /** `offline`, `slow` or `rubbish` when no proper answer came; else the service's own code, such as too-many-rows. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly status?: number;
  readonly limit?: number;
}

/** A call that got no usable answer. */
export class ApiError extends Error {
  constructor(
    readonly problem: ApiProblem,
    /** Whether the same call may succeed later. */
    readonly retry: boolean,
    options?: ErrorOptions,
  ) {
    super(problem.title, options);
    this.name = 'ApiError';
  }
}

export function offline(cause?: unknown): ApiError {
  return new ApiError(
    {
      code: 'offline',
      title: 'The checking service cannot be reached.',
      detail: 'Check that you are connected to the internet, then try again.',
    },
    true,
    { cause },
  );
}

export function slow(seconds: number): ApiError {
  return new ApiError(
    {
      code: 'slow',
      title: 'The checking service did not answer in time.',
      detail: `It was given ${seconds} seconds. Try again in a few minutes.`,
    },
    true,
  );
}

export function rubbish(cause?: unknown): ApiError {
  return new ApiError(
    {
      code: 'rubbish',
      title: 'The checking service gave an answer that could not be understood.',
      detail:
        'A sign-in page or a filter on your network may have answered in its place. Try again; if it stays so, tell whoever looks after this add-in.',
    },
    true,
    { cause },
  );
}
