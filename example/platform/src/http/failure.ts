/** A refusal in 1E's own form: the body becomes an error array (1E Core APIs, Handling errors returned by Tachyon). */
export class Failure extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
        message: string,
        readonly data: string[] = [],
        readonly headers: { [name: string]: string } = {}
    ) {
        super(message)
    }

    get body(): { ErrorCode: string; Message: string; Data: string[] }[] {
        return [{ ErrorCode: this.code, Message: this.message, Data: this.data }]
    }
}

export const notFound = (code: string, message: string, data: string[] = []) => new Failure(404, code, message, data)
export const refused = (code: string, message: string, data: string[] = []) => new Failure(400, code, message, data)
export const noPermission = (what: string) =>
    new Failure(401, 'Security.NoPermission', `You do not have permission on ${what}.`, [what])
