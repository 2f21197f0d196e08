import type { Locator, Page } from 'playwright-core'

/** Opens the tab of a section or related list of a classic form. Returns its panel. */
export async function openTab(page: Page, name: string | RegExp): Promise<Locator> {
    await page.getByRole('tab', { name }).click()
    return page.getByRole('tabpanel', { name })
}
