/** What happened last, for eyes and for screen readers; a failure stays until it is over. */
interface Props {
  readonly status: string;
  readonly failure?: string | undefined;
}

export function StatusLine({ status, failure }: Props) {
  return (
    <>
      <p className="status" role="status">
        {status}
      </p>
      <div role="alert">{failure && <p className="failure">{failure}</p>}</div>
    </>
  );
}
