import {fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {manifestSet} from '@site/src/manifests/manifestSet';
import {manifestText} from '@site/src/manifests/manifestText';
import {takeChoices} from '@site/src/scenario/linkState';
import {SharedPage} from '@site/src/scenario/useSharedPage';
import {openPanel} from '@site/test/manifestPanel';
import {requestFor} from '@site/test/manifests';
import {renderInLocale} from '@site/test/render';
import {ManifestPanel} from './ManifestPanel';

beforeEach(() => {
  takeChoices('');
});

describe('to take along', () => {
  it('is the same text as that of the command line, copied', async () => {
    const {user, panel} = await openPanel('alb-ip');
    await user.click(within(panel).getByRole('button', {name: 'Copy all of it'}));
    const text = await navigator.clipboard.readText();
    expect(text).toBe(manifestText(manifestSet(requestFor('alb-ip'))));
    expect(within(panel).getByRole('status')).toHaveTextContent('Copied: orders-alb-ip.yaml.');
  });

  it('is a file', async () => {
    const createObjectURL = vi.fn<(content: Blob) => string>(() => 'blob:1');
    Object.assign(URL, {createObjectURL, revokeObjectURL: vi.fn()});
    const {user, panel} = await openPanel('alb-ip');
    await user.click(within(panel).getByRole('button', {name: 'Save as YAML'}));
    const [content] = createObjectURL.mock.calls[0] ?? [];
    expect(content?.type).toBe('application/yaml');
    expect(within(panel).getByRole('status')).toHaveTextContent('Saved as orders-alb-ip.yaml.');
  });

  it('is a link that makes it again', async () => {
    const {user, panel} = await openPanel('alb-ip');
    await user.selectOptions(screen.getByLabelText('Kubernetes version'), '1.35');
    await user.click(within(panel).getByRole('button', {name: 'Copy the link'}));
    const link = await navigator.clipboard.readText();
    expect(link).toContain('/cost-and-latency/?give=alb-ip&give.kubernetes=1.35');
  });

  it('is a link to the chapter also in a frame of another site', async () => {
    // jsdom has no layout, and so nothing to scroll to.
    Element.prototype.scrollIntoView = vi.fn();
    const {user} = renderInLocale(
      <SharedPage.Provider value="/scenarios/">
        <ManifestPanel path="alb-ip" />
      </SharedPage.Provider>,
      {locale: 'en'},
    );
    await user.click(screen.getByRole('button', {name: 'Copy the link'}));
    expect(await navigator.clipboard.readText()).toContain('/scenarios/?give=alb-ip');
  });

  it('stands below where the clipboard is refused', async () => {
    const {panel} = await openPanel('alb-ip');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    fireEvent.click(within(panel).getByRole('button', {name: 'Copy all of it'}));
    const box = await within(panel).findByRole('textbox', {name: 'orders-alb-ip.yaml'});
    expect((box as HTMLTextAreaElement).value).toContain('kind: Ingress');
  });
});
