import { useEffect } from 'react';
import { lessonById } from '../curriculum/index.ts';
import { Link, PageHead, useNavigate, usePlace } from '../navigation/index.ts';

/** The old address of a renamed lesson: leads on at once, and by a link without JavaScript. */
export function MovedPage({ to }: { readonly to: string }) {
  const navigate = useNavigate();
  const { hash } = usePlace();
  useEffect(() => navigate(`/lessons/${to}/${hash}`, { replace: true }), [hash, navigate, to]);
  return (
    <>
      <PageHead title="This lesson has moved" description="This lesson has a new address." />
      <h1>This lesson has moved</h1>
      <p>
        It is here now: <Link href={`/lessons/${to}/`}>{lessonById(to)?.title ?? to}</Link>
      </p>
    </>
  );
}
