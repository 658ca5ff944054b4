/** How the appointment on paper is, and how Outlook treats it. */
interface Paper {
  readonly newest?: '1.8' | '1.15';
  readonly sensitivity?: string;
  readonly required?: readonly string[];
  /** From which look on an added person is told; Infinity is an Outlook that lies. */
  readonly arrivesAtLook?: number;
  readonly refuses?: string;
}

type Done = (result: object) => void;

const person = (emailAddress: string) => ({
  ...{ emailAddress, displayName: emailAddress, recipientType: 'user' },
  appointmentResponse: 'none',
});

/** An `Office` with one appointment in it, for tests without a browser; it notes every call. */
export function paperOffice(paper: Paper = {}) {
  const calls: string[] = [];
  const answer = (name: string, value: () => unknown) => (done: Done) => {
    calls.push(name);
    done({ status: 'succeeded', value: value() });
  };
  const fields = {
    required: field('required', paper.required ?? []),
    optional: field('optional', []),
  };

  function field(name: string, addresses: readonly string[]) {
    let list = [...addresses];
    let added: string[] = [];
    let looks = 0;
    return {
      addresses: () => list,
      addAsync(people: readonly { readonly emailAddress: string }[], done: Done) {
        calls.push(`${name}.add`);
        if (paper.refuses !== undefined) {
          return done({ status: 'failed', error: { name: paper.refuses, message: '' } });
        }
        added = people.map(({ emailAddress }) => emailAddress.toLowerCase());
        done({ status: 'succeeded' });
      },
      getAsync(done: Done) {
        looks += 1;
        const there = looks >= (paper.arrivesAtLook ?? 1) ? [...list, ...added] : list;
        answer(`${name}.get`, () => there.map(person))(done);
      },
      setAsync(people: readonly { readonly emailAddress: string }[], done: Done) {
        list = people.map(({ emailAddress }) => emailAddress);
        added = [];
        answer(`${name}.set`, () => undefined)(done);
      },
    };
  }
  const item = {
    itemType: 'appointment',
    subject: {},
    requiredAttendees: fields.required,
    optionalAttendees: fields.optional,
    sensitivity: { getAsync: answer('sensitivity.get', () => paper.sensitivity ?? 'normal') },
    organizer: { getAsync: answer('organizer.get', () => person('ego@x.example')) },
    start: { getAsync: answer('start.get', () => new Date(0)) },
    end: { getAsync: answer('end.get', () => new Date(1_800_000)) },
    recurrence: { getAsync: answer('recurrence.get', () => null) },
  } as unknown as Office.AppointmentCompose;
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: {
        mailbox: { item },
        requirements: {
          isSetSupported: (_: string, version: string) =>
            Number(version.split('.')[1]) <= Number((paper.newest ?? '1.15').split('.')[1]),
        },
      },
    },
  });
  return {
    ...{ item, calls },
    addresses: (name: 'required' | 'optional') => fields[name].addresses(),
  };
}

export function removeOffice(): void {
  Reflect.deleteProperty(globalThis, 'Office');
}
