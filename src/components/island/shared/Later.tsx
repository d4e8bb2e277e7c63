/** A part of an island that is fetched when it is first shown, with words for the visitor when that fails. */
import { Component, type ReactNode, Suspense } from 'react';

interface Props {
  readonly children: ReactNode;
}

export class Later extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed) {
      return <p className="failure">这一部分没有载入。检查网络后重新载入本页；填写的内容都在本机。</p>;
    }
    return <Suspense fallback={<p className="meta">正在载入…</p>}>{this.props.children}</Suspense>;
  }
}
