import type { TestProject } from 'vitest/node';
import { localCertificate } from '../../scripts/certificate';
import { serve } from '../../scripts/serve';
import { buildSite, cacheFolder, siteFolder } from '../../scripts/site';

/** Builds once what all browser tests open, and serves it; `SITE=built` takes what is there. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['SITE'] !== 'built') await buildSite();
  const site = await serve({ folder: siteFolder, certificate: await localCertificate(cacheFolder), port: 0 });
  project.provide('siteOrigin', site.origin);
  return () => site.close();
}
